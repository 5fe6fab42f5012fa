package newsledger.yaml;

import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The engine's complaints in words for people who do not know how YAML is parsed. */
final class Wording {
    /** How the engine's complaint begins, and what the writer should know; the first that fits is taken. */
    private static final List<Map.Entry<String, String>> SENTENCES = List.of(
            Map.entry("mapping values are not allowed", "a value that holds “: ” needs quotes around it"),
            Map.entry("found character '\\t", "a tab where YAML wants spaces: use spaces"),
            Map.entry("found character '@", "a value that begins with @ needs quotes around it"),
            Map.entry("found character '`", "a value that begins with ` needs quotes around it"),
            Map.entry("found character '%", "a value that begins with % needs quotes around it"),
            Map.entry("found unexpected end of stream", "a quotation mark that is never closed: close it"),
            Map.entry("found unexpected document", "a quotation mark that is never closed: close it"),
            Map.entry("could not find expected ':'", "a line without “: ” after its key"),
            Map.entry("expected ',' or ']'", "a list that begins with [ has to end with ]"),
            Map.entry("expected ',' or '}'", "a group that begins with { has to end with }"),
            Map.entry("expected <block end>", "this does not fit what is above: check indentation and quotation marks"),
            Map.entry("expected alphabetic or numeric", "a value that begins with * or & needs quotes around it"),
            Map.entry("unexpected character found", "a value that begins with * or & needs quotes around it"),
            Map.entry("found unknown escape character", "a backslash inside “double” quotes: use single quotes"),
            Map.entry(
                    "expected the node content", "a value is missing here, or it begins with a sign that needs quotes"),
            Map.entry("sequence entries are not allowed", "a list has to begin on a line of its own"),
            Map.entry("found duplicate anchor", "the same &name is used twice"));

    private Wording() {}

    static YamlException of(MarkedYamlEngineException e, int firstLine) {
        String problem = String.valueOf(e.getProblem());
        String message = SENTENCES.stream()
                .filter(row -> problem.startsWith(row.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("not valid YAML (" + problem.replaceAll("\\s+", " ").strip() + ")");
        return place(e).map(mark -> new YamlException(mark.getLine() + firstLine, mark.getColumn() + 1, message))
                .orElseGet(() -> new YamlException(firstLine, 0, message));
    }

    /** What was never finished is wrong where it begins, anything else where it was noticed. */
    private static Optional<Mark> place(MarkedYamlEngineException e) {
        boolean unfinished = String.valueOf(e.getContext()).startsWith("while scanning a");
        return unfinished ? e.getContextMark().or(e::getProblemMark) : e.getProblemMark();
    }
}
