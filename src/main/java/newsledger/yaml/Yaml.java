package newsledger.yaml;

import newsledger.yaml.Node.Mapping;
import newsledger.yaml.Node.Scalar;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

import java.util.List;

/** Reads YAML that people write: front matter and settings. */
public final class Yaml {
    /** More characters than this are not read. */
    public static final int MAX_LENGTH = 64 * 1024;

    private Yaml() {}

    /**
     * The keys of {@code text}; a text without any has no entries.
     *
     * @param firstLine the line of the file in which {@code text} begins
     */
    public static Mapping mapping(String text, int firstLine) throws YamlException {
        if (text.length() > MAX_LENGTH) {
            throw new YamlException(
                    firstLine, 0, "longer than " + MAX_LENGTH / 1024 + " KB, the most that is read: shorten it");
        }
        Node root = root(text, firstLine);
        if (root instanceof Scalar scalar && scalar.isEmpty()) {
            return new Mapping(List.of(), firstLine, 1);
        }
        if (root instanceof Mapping mapping) {
            return mapping;
        }
        throw new YamlException(
                root.line(), root.column(), "expected keys with values, such as “title: …”, found " + root.sort());
    }

    private static Node root(String text, int firstLine) throws YamlException {
        LoadSettings settings =
                LoadSettings.builder().setUseMarks(true).setParseComments(false).build();
        try {
            return new Composer(new Parse(settings).parseString(text).iterator(), firstLine).document();
        } catch (MarkedYamlEngineException e) {
            throw Wording.of(e, firstLine);
        } catch (YamlEngineException e) {
            throw new YamlException(
                    firstLine, 0, "a character that YAML does not allow, such as a control character: delete it");
        }
    }
}
