package newsledger.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what {@link Period#iso()} writes: {@code 2027}, {@code 2004-11}, {@code 2004-Q4}, {@code 2016-H1}, {@code 2027/2030}. */
public final class Iso {
    private static final Pattern PART = Pattern.compile(
            "(?<year>\\d{4})(?:-(?:Q(?<quarter>[1-4])|H(?<half>[12])|(?<month>\\d\\d)(?<day>-\\d\\d)?))?");

    private Iso() {}

    /** The calendar stretch that {@code text} writes, if it writes one. */
    public static Optional<Period> period(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            return part(text);
        }
        Optional<Period> to = part(text.substring(slash + 1));
        return part(text.substring(0, slash)).flatMap(from -> to.map(end -> new Period.Range(from, end)));
    }

    private static Optional<Period> part(String text) {
        Matcher part = PART.matcher(text);
        try {
            return part.matches() ? Optional.of(part(part, text)) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Period part(Matcher part, String text) {
        int year = Integer.parseInt(part.group("year"));
        if (part.group("quarter") != null) {
            return new Period.Quarter(year, Integer.parseInt(part.group("quarter")));
        }
        if (part.group("half") != null) {
            return new Period.Half(year, Integer.parseInt(part.group("half")));
        }
        if (part.group("day") != null) {
            return new Period.Day(LocalDate.parse(text));
        }
        return part.group("month") != null ? new Period.Month(YearMonth.parse(text)) : new Period.Year(year);
    }
}
