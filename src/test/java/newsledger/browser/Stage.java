package newsledger.browser;

import newsledger.Ran;
import newsledger.serve.Changes;
import newsledger.serve.SiteServer;
import org.openqa.selenium.SessionNotCreatedException;
import org.opentest4j.TestAbortedException;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/** The demonstration's articles and some awkward ones as a site, served at the root and under a path, and a browser before it. */
record Stage(Browser browser, SiteServer root, SiteServer repo) implements AutoCloseable {
    private static final boolean REQUIRED = "required".equals(System.getProperty("newsledger.browser"));
    private static final Path FOLDER = Path.of("target", "browser");

    static Stage set() throws IOException {
        Programs programs = Programs.find().orElseThrow(() -> absent(Programs.ABSENT));
        Path site = FOLDER.resolve("site");
        Ran built = Ran.command(
                "build", "--articles", articles(), "--site", site, "--base-url", "https://news.example/repo/");
        assertThat(built.err()).isEmpty();
        return new Stage(
                start(programs),
                SiteServer.start(site, 0, "/", new Changes()),
                SiteServer.start(site, 0, "/repo/", new Changes()));
    }

    private static Browser start(Programs programs) {
        try {
            return Browser.start(programs);
        } catch (SessionNotCreatedException e) {
            throw absent("the browser could not be started: " + e.getRawMessage());
        }
    }

    /** Without a browser there is nothing to look at: no fault of the pages, unless a browser was promised. */
    private static RuntimeException absent(String why) {
        return REQUIRED ? new IllegalStateException(why) : new TestAbortedException(why);
    }

    private static Path articles() throws IOException {
        Path to = Files.createDirectories(FOLDER.resolve("articles"));
        for (Path from : List.of(Path.of("articles"), awkward())) {
            try (Stream<Path> files = Files.list(from)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    Files.write(to.resolve(file.getFileName().toString()), Files.readAllBytes(file));
                }
            }
        }
        return to;
    }

    private static Path awkward() {
        URL folder = Stage.class.getResource("articles");
        try {
            return Path.of(folder.toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        browser.close();
        root.close();
        repo.close();
    }
}
