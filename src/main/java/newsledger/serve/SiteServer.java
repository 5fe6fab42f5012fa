package newsledger.serve;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import org.jspecify.annotations.Nullable;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Serves the files of a site on loopback, under the path that it will have where it is published. Pages are given a script that
 * loads them again when the site was built anew. Only {@code GET} and {@code HEAD} are answered, and links are not followed.
 */
public final class SiteServer implements Closeable {
    private static final String OWN = ".newsledger/";
    private static final String RELOAD = OWN + "reload.js";
    private static final String CHANGES = OWN + "changes";
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("html", "text/html; charset=utf-8"),
            Map.entry("css", "text/css; charset=utf-8"),
            Map.entry("js", "text/javascript; charset=utf-8"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("png", "image/png"),
            Map.entry("xml", "application/xml"),
            Map.entry("json", "application/json"),
            Map.entry("jsonl", "application/jsonl; charset=utf-8"),
            Map.entry("csv", "text/csv; charset=utf-8"),
            Map.entry("txt", "text/plain; charset=utf-8"));

    private final Path folder;
    private final String prefix;
    private final Changes changes;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "newsledger-serve");
        thread.setDaemon(true);
        return thread;
    });

    private SiteServer(Path folder, String prefix, Changes changes, HttpServer server) {
        this.folder = folder.toAbsolutePath().normalize();
        this.prefix = prefix;
        this.changes = changes;
        this.server = server;
    }

    /**
     * Starts to serve.
     *
     * @param port 0 for any that is free
     * @param prefix where the site stands on its host, {@code /} or {@code /repo/}
     * @throws BindException if the port is taken
     */
    public static SiteServer start(Path folder, int port, String prefix, Changes changes) throws IOException {
        HttpServer http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        SiteServer server = new SiteServer(folder, prefix, changes, http);
        http.createContext("/", server::answer);
        http.setExecutor(server.threads);
        http.start();
        return server;
    }

    /** Where the site can be looked at: {@code http://127.0.0.1:8080/repo/}. */
    public String address() {
        return host() + prefix;
    }

    private String host() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            if (!isAllowed(exchange)) {
                send(exchange, 403, "txt", "Only GET, and only from this machine.\n".getBytes(StandardCharsets.UTF_8));
            } else if (!path.startsWith(prefix)) {
                redirect(exchange, prefix);
            } else {
                answer(exchange, path.substring(prefix.length()));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** A page of another host, whose name leads here, is not let in. */
    private boolean isAllowed(HttpExchange exchange) {
        String host = exchange.getRequestHeaders().getFirst("Host");
        int port = server.getAddress().getPort();
        return List.of("GET", "HEAD").contains(exchange.getRequestMethod())
                && List.of("127.0.0.1:" + port, "localhost:" + port).contains(host);
    }

    private void answer(HttpExchange exchange, String path) throws IOException, InterruptedException {
        if (path.equals(RELOAD)) {
            send(exchange, 200, "js", reloadScript());
        } else if (path.equals(CHANGES)) {
            long count = changes.after(since(exchange.getRequestURI().getQuery()), PATIENCE);
            send(exchange, 200, "txt", Long.toString(count).getBytes(StandardCharsets.UTF_8));
        } else if (!path.isEmpty() && !path.endsWith("/") && Files.isDirectory(folder.resolve(path))) {
            redirect(exchange, prefix + path + "/");
        } else {
            Optional<Path> file = file(path.isEmpty() || path.endsWith("/") ? path + "index.html" : path);
            sendFile(exchange, file.isPresent() ? 200 : 404, file.or(() -> file("404.html")));
        }
    }

    private static long since(@Nullable String query) {
        return query != null && query.matches("-?[0-9]{1,18}") ? Long.parseLong(query) : -1;
    }

    private static byte[] reloadScript() throws IOException {
        try (InputStream script = SiteServer.class.getResourceAsStream("reload.js")) {
            return script == null ? new byte[0] : script.readAllBytes();
        }
    }

    private Optional<Path> file(String path) {
        Path file = folder.resolve(path).normalize();
        boolean served = file.startsWith(folder) && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
        return served ? Optional.of(file) : Optional.empty();
    }

    private void sendFile(HttpExchange exchange, int status, Optional<Path> file) throws IOException {
        if (file.isEmpty()) {
            send(exchange, status, "txt", "No such page.\n".getBytes(StandardCharsets.UTF_8));
            return;
        }
        byte[] content = Files.readAllBytes(file.get());
        String name = file.get().getFileName().toString();
        String ending = name.substring(name.lastIndexOf('.') + 1);
        send(exchange, status, ending, ending.equals("html") ? reloading(content) : content);
    }

    private byte[] reloading(byte[] page) {
        String script = "<script src=\"" + prefix + RELOAD + "\" defer></script>\n</head>";
        return new String(page, StandardCharsets.UTF_8)
                .replaceFirst("</head>", script)
                .getBytes(StandardCharsets.UTF_8);
    }

    private static void redirect(HttpExchange exchange, String path) throws IOException {
        exchange.getResponseHeaders().set("Location", path);
        exchange.sendResponseHeaders(302, -1);
    }

    private static void send(HttpExchange exchange, int status, String ending, byte[] content) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", TYPES.getOrDefault(ending, "application/octet-stream"));
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
        if (exchange.getRequestMethod().equals("HEAD")) {
            exchange.sendResponseHeaders(status, -1);
            return;
        }
        exchange.sendResponseHeaders(status, content.length == 0 ? -1 : content.length);
        exchange.getResponseBody().write(content);
    }
}
