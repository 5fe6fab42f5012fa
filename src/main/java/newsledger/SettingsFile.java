package newsledger;

import newsledger.article.Problem;
import newsledger.settings.Reading;
import newsledger.settings.Settings;
import newsledger.settings.SettingsText;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

/** {@code newsledger.yml}, or the file that stands in for it. */
final class SettingsFile {
    static final Path USUAL = Path.of("newsledger.yml");
    private static final long MAX_BYTES = 256 * 1024;

    private SettingsFile() {}

    /** The settings in the file {@code named}, or in the usual one if there is one. */
    static Settings read(@Nullable Path named) {
        if (named == null && !Files.isRegularFile(USUAL)) {
            return Settings.defaults();
        }
        Path file = named == null ? USUAL : named;
        Reading reading = SettingsText.read(text(file), OwnVocabulary.inventory());
        if (!reading.complaints().isEmpty()) {
            throw new Failure(Exit.USAGE, problems(file, reading));
        }
        return reading.settings();
    }

    private static String problems(Path file, Reading reading) {
        String name = file.toString().replace('\\', '/');
        return reading.complaints().stream()
                .map(c -> Problem.error(name, c.line(), c.column(), c.message()))
                .sorted()
                .map(Problem::toString)
                .collect(Collectors.joining(System.lineSeparator()));
    }

    private static String text(Path file) {
        try {
            if (!Files.isRegularFile(file)) {
                throw new Failure(Exit.FILES, file + ": no such file of settings");
            }
            if (Files.size(file) > MAX_BYTES) {
                throw new Failure(Exit.USAGE, file + ": too large for settings");
            }
            String text = Files.readString(file);
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new Failure(Exit.USAGE, file + ": not UTF-8: save it in that encoding");
        } catch (IOException e) {
            throw new Failure(Exit.FILES, file + ": cannot be read: " + e.getMessage());
        }
    }
}
