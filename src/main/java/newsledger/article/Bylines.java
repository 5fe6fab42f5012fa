package newsledger.article;

import org.jspecify.annotations.Nullable;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads who wrote a story and when from the lines under its title: {@code By Jane Doe | Updated 3 March 2025}. */
final class Bylines {
    private static final int TOP = 8;
    private static final int MAX_LENGTH = 140;
    private static final Set<String> SMALL =
            Set.of("and", "de", "del", "der", "van", "von", "al", "bin", "la", "le", "di", "da");

    private static final Pattern PARTS = Pattern.compile("\\s+[|•·]\\s+|\\s+[–—-]\\s+");
    private static final Pattern AUTHOR =
            Pattern.compile("^(?i:by|written by|posted by|words by|author)(?::| )\\s*(?<name>.+)$");
    private static final Pattern DATE = Pattern.compile(
            "^(?i:(?<updated>updated|last updated|last modified|modified)|published|posted|first published|created|date)?"
                    + "(?::| on| at)*\\s*(?<date>.*\\d.*)$");
    private static final Pattern LENGTH = Pattern.compile(
            "^(?i:reading time:? )?(?:about )?\\d{1,3}[ -]?(?i:min|mins|minute|minutes)(?i: read| to read)?$");
    private static final Pattern SOURCE = Pattern.compile("^(?i:source|publisher): (?<name>\\p{Lu}.{1,60})$");
    private static final Pattern AGO = Pattern.compile("^(?:\\d{1,2}|an?) (?:minute|hour|day|week|month)s? ago$");

    private final ZoneId zone;
    private Found found = Found.NOTHING;
    private @Nullable OffsetDateTime updated;

    private Bylines(ZoneId zone) {
        this.zone = zone;
    }

    /** The story with what its byline says, and without the byline; what would leave nothing is the story itself. */
    static Story lift(Story story, Source source, ZoneId zone, Log log) {
        Bylines bylines = new Bylines(zone);
        List<Piece> kept = new ArrayList<>();
        for (int i = 0; i < story.pieces().size(); i++) {
            Piece piece = story.pieces().get(i);
            if (i >= TOP || !bylines.take(piece.text())) {
                kept.add(piece);
            } else {
                int place = source.find(piece.text(), 0);
                log.note(place < 0 ? 0 : source.lineAt(place), "read as a byline: " + piece.text());
            }
        }
        if (kept.stream().allMatch(piece -> piece.is(Block.Kind.HEADING) || piece.is(Block.Kind.TITLE))) {
            return story;
        }
        return new Story(story.found().or(bylines.found).or(Found.date(bylines.updated)), kept);
    }

    /** Whether each part of the line is one of a byline. */
    private boolean take(String line) {
        if (line.length() > MAX_LENGTH) {
            return false;
        }
        Found before = found;
        for (String part : PARTS.split(line, -1)) {
            if (!takePart(part.strip())) {
                found = before;
                return false;
            }
        }
        return true;
    }

    private boolean takePart(String part) {
        return part.isEmpty()
                || takeAuthor(part)
                || takeDate(part)
                || takeSource(part)
                || takeAddress(part)
                || LENGTH.matcher(part).matches()
                || AGO.matcher(part).matches();
    }

    private boolean takeAuthor(String part) {
        Matcher author = AUTHOR.matcher(part);
        if (!author.matches() || !isName(author.group("name"))) {
            return false;
        }
        found = found.or(Found.of(null, null, Characters.line(author.group("name")), null, null, null));
        return true;
    }

    /** Capitalised words, and after a comma what they are: {@code Jane Doe, business reporter}. */
    private static boolean isName(String text) {
        String names = text.contains(",") ? text.substring(0, text.indexOf(',')) : text;
        String[] words = names.strip().split("\\s+", -1);
        for (String word : words) {
            if (word.isEmpty() || !(Character.isUpperCase(word.charAt(0)) || SMALL.contains(word))) {
                return false;
            }
        }
        return words.length <= 8 && !text.endsWith(".") && text.chars().noneMatch(Character::isDigit);
    }

    private boolean takeDate(String part) {
        Matcher line = DATE.matcher(part);
        Optional<OffsetDateTime> date = line.matches() ? Dates.of(line.group("date"), zone) : Optional.empty();
        if (date.isEmpty()) {
            return false;
        }
        if (line.group("updated") != null) {
            updated = date.get();
        } else {
            found = found.or(Found.date(date.get()));
        }
        return true;
    }

    private boolean takeSource(String part) {
        Matcher source = SOURCE.matcher(part);
        if (!source.matches()) {
            return false;
        }
        found = found.or(Found.of(null, null, null, source.group("name"), null, null));
        return true;
    }

    private boolean takeAddress(String part) {
        String address = part.contains(" ") ? null : Addresses.web(part);
        found = address == null ? found : found.or(Found.of(null, null, null, null, address, null));
        return address != null;
    }
}
