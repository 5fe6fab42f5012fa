package newsledger.serve;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SiteServerTest {
    @TempDir
    Path folder;

    private final HttpClient client = HttpClient.newHttpClient();
    private final Changes changes = new Changes();
    private SiteServer server;

    @BeforeEach
    void serve() throws IOException {
        write("site/index.html", "<html><head></head><body>Home</body></html>");
        write("site/404.html", "<html><head></head><body>Missing</body></html>");
        write("site/deals/index.html", "<html><head></head><body>Deals</body></html>");
        write("site/data/facts.csv", "a,b\n");
        write("secret.txt", "secret");
        server = SiteServer.start(folder.resolve("site"), 0, "/repo/", changes);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void pagesStandWhereTheyWillBePublishedAndGetTheScriptThatLoadsThemAgain() throws Exception {
        HttpResponse<String> page = get("/repo/deals/");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Type")).contains("text/html; charset=utf-8");
        assertThat(page.body()).contains("Deals", "<script src=\"/repo/.newsledger/reload.js\" defer></script>");
        assertThat(get("/repo/.newsledger/reload.js").body()).contains("location.reload()");
        assertThat(get("/repo/data/facts.csv").body()).isEqualTo("a,b\n");
    }

    @Test
    void anAddressBesideThemLeadsToThem() throws Exception {
        assertThat(get("/").headers().firstValue("Location")).contains("/repo/");
        assertThat(get("/repo/deals").headers().firstValue("Location")).contains("/repo/deals/");
    }

    @Test
    void whatIsMissingIsThePageForThat() throws Exception {
        HttpResponse<String> page = get("/repo/none/");

        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body()).contains("Missing");
    }

    @Test
    void nothingOutsideTheSiteIsServedAndLinksAreNotFollowed() throws Exception {
        Files.createSymbolicLink(folder.resolve("site/link.txt"), folder.resolve("secret.txt"));

        assertThat(get("/repo/link.txt").statusCode()).isEqualTo(404);
        assertThat(get("/repo/%2e%2e/secret.txt").body()).doesNotContain("secret");
        assertThat(raw("GET /repo/../../secret.txt HTTP/1.1", "127.0.0.1")).doesNotContain("secret");
    }

    @Test
    void aPageOfAnotherHostIsNotLetIn() throws Exception {
        assertThat(raw("GET /repo/ HTTP/1.1", "evil.example")).startsWith("HTTP/1.1 403");
        assertThat(raw("POST /repo/ HTTP/1.1", "127.0.0.1")).startsWith("HTTP/1.1 403");
    }

    @Test
    void anOpenPageLearnsOfTheNextBuild() throws Exception {
        assertThat(get("/repo/.newsledger/changes?-1").body()).isEqualTo("0");
        CompletableFuture<String> waiting = client.sendAsync(
                        request("/repo/.newsledger/changes?0"), HttpResponse.BodyHandlers.ofString())
                .thenApply(HttpResponse::body);

        changes.next();

        assertThat(waiting.get()).isEqualTo("1");
    }

    @Test
    void aPortThatIsTakenIsRefused() {
        int port = URI.create(server.address()).getPort();

        assertThatThrownBy(() -> SiteServer.start(folder, port, "/", changes)).isInstanceOf(BindException.class);
    }

    private HttpResponse<String> get(String path) throws Exception {
        return client.send(request(path), HttpResponse.BodyHandlers.ofString());
    }

    private HttpRequest request(String path) {
        return HttpRequest.newBuilder(URI.create(server.address()).resolve(path))
                .build();
    }

    /** The answer to a request that no well-behaved client makes. */
    private String raw(String line, String host) throws IOException {
        int port = URI.create(server.address()).getPort();
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            String request = line + "\r\nHost: " + host + ":" + port + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
