package newsledger.view;

import newsledger.time.Period;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.regex.Pattern;

/** Writes days and periods for readers: {@code 20 January 2016}, {@code Q4 2004}. */
public final class Dates {
    private static final Pattern HALF = Pattern.compile("\\d{4}-H[12]");

    private Dates() {}

    /** {@code 20 January 2016}; empty for no day. */
    public static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.getDayOfMonth() + " " + month(YearMonth.from(day));
    }

    /** {@code January 2016} */
    public static String month(YearMonth month) {
        return month.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + month.getYear();
    }

    /** {@code Q4 2004}, {@code April 2004 to March 2005}, or as printed; empty for no period. */
    public static String period(@Nullable Period period) {
        if (period instanceof Period.Day day) {
            return day(day.date());
        }
        if (period instanceof Period.Month month) {
            return month(month.month());
        }
        if (period instanceof Period.Quarter quarter) {
            return "Q" + quarter.quarter() + " " + quarter.year();
        }
        if (period instanceof Period.Range range) {
            return period(range.from()) + " to " + period(range.to());
        }
        return period == null ? "" : printed(period.iso());
    }

    /** {@code 2026-H2}, which ISO 8601 does not have, is {@code H2 2026}; other words stay as printed. */
    private static String printed(String text) {
        return HALF.matcher(text).matches() ? text.substring(5) + " " + text.substring(0, 4) : text;
    }
}
