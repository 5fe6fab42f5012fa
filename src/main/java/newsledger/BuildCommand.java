package newsledger;

import newsledger.settings.Settings;
import newsledger.settings.Values;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;

/** Makes the whole site: {@code build --site public --strict}. */
@Command(name = "build", description = "Makes the site.")
final class BuildCommand implements Callable<Integer> {
    private final Console console;

    @Option(names = "--articles", paramLabel = "DIR", description = "where the articles are (${DEFAULT-VALUE})")
    private Path articles = Path.of("articles");

    @Option(names = "--site", paramLabel = "DIR", description = "where the site is written to (${DEFAULT-VALUE})")
    private Path site = Path.of("site");

    @Option(
            names = "--templates",
            paramLabel = "DIR",
            description = "templates used instead of the program's own (templates, if there is one)")
    private @Nullable Path templates;

    @Option(names = "--config", paramLabel = "FILE", description = "the settings (newsledger.yml, if there is one)")
    private @Nullable Path config;

    @Option(
            names = "--base-url",
            paramLabel = "URL",
            description = "where the site will stand",
            converter = Address.class)
    private @Nullable URI baseUrl;

    @Option(names = "--drafts", description = "show drafts too")
    private boolean drafts;

    @Option(names = "--strict", description = "a warning fails the build")
    private boolean strict;

    BuildCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Settings settings = SettingsFile.read(config);
        if (baseUrl != null) {
            settings = settings.withBaseUrl(baseUrl);
        }
        long start = System.nanoTime();
        Outcome outcome = new Build(settings, drafts, strict)
                .run(articles, templates(), site, console.clock().instant());
        BigDecimal seconds = BigDecimal.valueOf(System.nanoTime() - start, 9).setScale(1, RoundingMode.HALF_UP);
        outcome.tell(console, seconds.toPlainString());
        return outcome.exit().status();
    }

    private Path templates() {
        if (templates != null && !Files.isDirectory(templates)) {
            throw new Failure(Exit.FILES, templates + ": no such folder of templates: check the name");
        }
        return templates == null ? Path.of("templates") : templates;
    }

    /** Reads the address of a site. */
    static final class Address implements ITypeConverter<URI> {
        @Override
        public URI convert(String text) {
            return Values.address(text)
                    .orElseThrow(() -> new TypeConversionException(
                            "--base-url should be an address such as https://example.org/news/, not “" + text + "”"));
        }
    }
}
