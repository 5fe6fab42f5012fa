package newsledger;

import newsledger.data.EarlierFacts;
import newsledger.fact.Fact;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The site of the build before, by which a build tells what was changed in articles. */
final class EarlierSite {
    private EarlierSite() {}

    /** What articles tell differently from the site in the folder {@code site}; nothing where there is none that can be read. */
    static List<String> changes(Path site, List<Fact> facts) {
        Path file = site.resolve("data/facts.jsonl");
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return List.of();
        }
        try (Stream<String> lines = Files.lines(file)) {
            return new EarlierFacts(lines).changes(facts);
        } catch (IOException | UncheckedIOException e) {
            return List.of();
        }
    }
}
