package newsledger;

import newsledger.serve.Changes;
import newsledger.serve.SiteServer;
import newsledger.serve.Watch;
import newsledger.settings.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.io.IOException;
import java.net.BindException;
import java.net.URI;
import java.util.concurrent.Callable;

/** Builds, serves the site on this machine, and builds again whenever something was changed. */
@Command(
        name = "serve",
        description = "Makes the site, serves it on this machine, and makes it again when an article, a template or a"
                + " setting changes.")
final class ServeCommand implements Callable<Integer> {
    private static final int HIGHEST_PORT = 65535;

    private final Console console;

    @Mixin
    private final SiteOptions options = new SiteOptions();

    @Option(names = "--port", paramLabel = "N", description = "the port to listen at (${DEFAULT-VALUE}; 0: any)")
    private int port = 8080;

    ServeCommand(Console console) {
        this.console = console;
    }

    /** Goes on until the thread is interrupted, as a rule with the end of the process. */
    @Override
    public Integer call() throws IOException {
        Changes changes = new Changes();
        Readings readings = new Readings(Settings.defaults());
        Watch watch = new Watch(options.sources());
        try (SiteServer server = start(changes)) {
            readings = build(readings);
            console.out().println("Look at " + server.address() + " – Ctrl+C ends");
            console.out().flush();
            while (true) {
                watch.await();
                readings = build(readings);
                changes.next();
            }
        } catch (InterruptedException e) {
            return Exit.DONE.status();
        }
    }

    private SiteServer start(Changes changes) throws IOException {
        if (port < 0 || port > HIGHEST_PORT) {
            throw new Failure(Exit.USAGE, "--port should be a number from 0 to " + HIGHEST_PORT + ", not " + port);
        }
        try {
            return SiteServer.start(options.site(), port, prefix(), changes);
        } catch (BindException e) {
            throw new Failure(Exit.FILES, "port " + port + " is in use: choose another with --port");
        }
    }

    /** Where the site will stand on its host: its links are tried there. */
    private String prefix() {
        URI base = options.settings().baseUrl();
        String path = base == null || base.getPath() == null ? "/" : base.getPath();
        return path.endsWith("/") ? path : path + "/";
    }

    /** What is wrong is told, and can be put right while the old site is served; gives what the next build need not read again. */
    private Readings build(Readings readings) {
        Readings known = readings;
        try {
            Build build = Build.of(options, false).reading(readings);
            known = build.readings();
            build.runAndTell(options, console);
        } catch (IOException | RuntimeException e) {
            new Failures(console).tell(e);
        }
        console.out().flush();
        console.err().flush();
        return known;
    }
}
