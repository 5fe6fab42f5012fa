package newsledger;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.io.IOException;
import java.util.concurrent.Callable;

/** Makes the whole site: {@code build --site public --strict}. */
@Command(name = "build", description = "Makes the site.")
final class BuildCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private final SiteOptions options = new SiteOptions();

    @Option(names = "--strict", description = "a warning fails the build")
    private boolean strict;

    BuildCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        return Build.of(options, strict).runAndTell(options, console).exit().status();
    }
}
