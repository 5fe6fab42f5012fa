package newsledger.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** axe-core: what on a page keeps people out, by the rules of WCAG 2.2 AA that a program can judge. */
final class Axe {
    private static final String RUN = """
            const done = arguments[arguments.length - 1];
            const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
            const only = { runOnly: { type: "tag", values: tags }, resultTypes: ["violations"] };
            const told = (fault) => fault.nodes.map((node) => fault.id + " at " + node.target + ": " + node.html.slice(0, 200));
            axe.run(document, only).then((found) => done(found.violations.flatMap(told)), (error) => done([String(error)]));
            """;

    private final String script = script();

    List<String> faults(Browser browser) {
        browser.run("if (!window.axe) { " + script + " }");
        List<?> found = (List<?>) browser.driver().executeAsyncScript(RUN);
        return found == null ? List.of() : found.stream().map(String::valueOf).toList();
    }

    private static String script() {
        try (InputStream file = Axe.class.getResourceAsStream("/axe.min.js")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
