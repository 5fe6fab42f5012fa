package newsledger;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import static org.assertj.core.api.Assertions.assertThat;

class ServeCommandTest {
    private static final Pattern ADDRESS = Pattern.compile("Look at (http://\\S+)");

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    @Timeout(60)
    void whatIsWrittenWhileItServesIsSeenAndWhatIsWrongIsTold() throws Exception {
        Path articles = Files.createDirectory(folder.resolve("articles"));
        Files.writeString(articles.resolve("a.md"), "# Ferry sold\n\nQuay Lines bought it for £12 million.\n");
        Thread serving = new Thread(() -> Main.run(
                List.of("serve", "--port", "0", "--articles", articles.toString(), "--site", folder + "/site"),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                Clock.systemUTC()));
        serving.start();
        try {
            URI site = address();
            assertThat(get(site)).contains("Ferry sold");

            Files.writeString(articles.resolve("b.md"), "# Mill closes\n\nTarn Mill lost £3 million.\n");
            awaitText(site, "Mill closes");

            Files.writeString(articles.resolve("c.md"), "---\ntitle: Bad: title\n---\n\nText\n");
            while (!err.toString(StandardCharsets.UTF_8).contains("c.md:2:")) {
                Thread.sleep(50);
            }
            assertThat(get(site)).contains("Ferry sold", "Mill closes");
        } finally {
            serving.interrupt();
            serving.join();
        }
    }

    @Test
    void aPortThatIsNoneIsWrongUsage() {
        assertThat(Ran.command("serve", "--port", "99999").err()).contains("--port should be a number from 0 to 65535");
    }

    private URI address() throws InterruptedException {
        while (true) {
            Matcher line = ADDRESS.matcher(out.toString(StandardCharsets.UTF_8));
            if (line.find()) {
                return URI.create(line.group(1));
            }
            Thread.sleep(50);
        }
    }

    private static void awaitText(URI site, String text) throws Exception {
        while (!get(site).contains(text)) {
            Thread.sleep(50);
        }
    }

    private static String get(URI address) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(address).build();
        return HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.ofString())
                .body();
    }
}
