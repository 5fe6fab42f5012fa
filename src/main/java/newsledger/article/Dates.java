package newsledger.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates of publication in the forms that people and programs write: {@code 2016-03-16 08:10:07}, {@code March 16, 2016}. */
final class Dates {
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final Map<String, String> ZONES = Map.ofEntries(
            Map.entry("Z", "Z"),
            Map.entry("UTC", "Z"),
            Map.entry("GMT", "Z"),
            Map.entry("BST", "+01:00"),
            Map.entry("CET", "+01:00"),
            Map.entry("CEST", "+02:00"),
            Map.entry("EST", "-05:00"),
            Map.entry("EDT", "-04:00"),
            Map.entry("ET", "America/New_York"),
            Map.entry("CST", "-06:00"),
            Map.entry("CDT", "-05:00"),
            Map.entry("PST", "-08:00"),
            Map.entry("PDT", "-07:00"),
            Map.entry("PT", "America/Los_Angeles"),
            Map.entry("JST", "+09:00"),
            Map.entry("IST", "+05:30"));

    private static final String MONTH = "(?<month>[A-Z][a-z]{2,8})\\.?";
    private static final String YEAR = "(?<year>\\d{4})";
    private static final String WEEKDAY = "(?:[A-Z][a-z]{2,8},? )?";
    private static final String TIME = "(?:(?:,? at|,| -| \\||T|t)? ?(?<hour>\\d{1,2})[:.](?<minute>\\d{2})"
            + "(?:[:.](?<second>\\d{2})(?:[.,]\\d{1,9})?)? ?(?<half>[AaPp]\\.?[Mm]\\.?)?"
            + " ?(?<zone>[A-Z]{1,4}|[+-]\\d{2}:?\\d{2})?)?";

    /** {@code 2016-03-16}, {@code 2016/3/16}, {@code 20160316}. */
    private static final Pattern ISO =
            Pattern.compile(YEAR + "(?<gap>[-/.]?)(?<number>\\d{1,2})\\k<gap>(?<day>\\d{1,2})" + TIME);

    /** {@code 16 March 2016}, {@code Wed, 16 Mar 2016}. */
    private static final Pattern DAY_FIRST =
            Pattern.compile(WEEKDAY + "(?<day>\\d{1,2})(?:st|nd|rd|th)? " + MONTH + ",? " + YEAR + TIME);

    /** {@code March 16, 2016}. */
    private static final Pattern MONTH_FIRST =
            Pattern.compile(WEEKDAY + MONTH + " (?<day>\\d{1,2})(?:st|nd|rd|th)?,? " + YEAR + TIME);

    private static final Pattern IN_NAME =
            Pattern.compile("(?<year>\\d{4})-(?<month>\\d{2})-(?<day>\\d{2})(?:-|_|$).*");
    private static final int MAX_LENGTH = 80;

    private Dates() {}

    /** The moment that {@code text} names, in {@code zone} unless it names another; midnight where it names a day. */
    static Optional<OffsetDateTime> of(String text, ZoneId zone) {
        String line = Characters.line(text);
        if (line.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        for (Pattern form : List.of(ISO, DAY_FIRST, MONTH_FIRST)) {
            Matcher matcher = form.matcher(line);
            if (matcher.matches()) {
                return moment(matcher, form == ISO, zone);
            }
        }
        return Optional.empty();
    }

    private static Optional<OffsetDateTime> moment(Matcher parts, boolean iso, ZoneId zone) {
        try {
            int month = iso ? number(parts, "number") : month(parts.group("month"));
            LocalDate day = LocalDate.of(number(parts, "year"), month, number(parts, "day"));
            return Optional.of(day.atTime(time(parts)).atZone(zone(parts, zone)).toOffsetDateTime());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int month(String name) {
        return MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
    }

    private static LocalTime time(Matcher parts) {
        if (parts.group("hour") == null) {
            return LocalTime.MIDNIGHT;
        }
        int hour = number(parts, "hour");
        String half = parts.group("half");
        if (half != null) {
            hour = hour % 12 + (half.toLowerCase(Locale.ROOT).startsWith("p") ? 12 : 0);
        }
        int second = parts.group("second") == null ? 0 : number(parts, "second");
        return LocalTime.of(hour, number(parts, "minute"), Math.min(second, 59));
    }

    private static ZoneId zone(Matcher parts, ZoneId zone) {
        String printed = parts.group("zone");
        if (printed == null) {
            return zone;
        }
        if (printed.startsWith("+") || printed.startsWith("-")) {
            return ZoneOffset.of(printed);
        }
        String known = ZONES.get(printed);
        return known == null ? zone : ZoneId.of(known);
    }

    private static int number(Matcher parts, String group) {
        return Integer.parseInt(parts.group(group));
    }

    /** The day with which a file's name begins, as Jekyll has it: {@code 2016-03-16-ferry.md}. */
    static Optional<OffsetDateTime> ofFileName(String stem, ZoneId zone) {
        Matcher matcher = IN_NAME.matcher(stem);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            LocalDateTime day = LocalDate.of(number(matcher, "year"), number(matcher, "month"), number(matcher, "day"))
                    .atStartOfDay();
            return Optional.of(day.atZone(zone).toOffsetDateTime());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
