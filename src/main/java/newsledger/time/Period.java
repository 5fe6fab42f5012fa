package newsledger.time;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.YearMonth;

/** The time that a figure is for, as a calendar stretch where the text and the article's date resolve it. */
public sealed interface Period {

    /** ISO 8601 where resolved ({@code 2004-Q4}, {@code 2027}), otherwise as printed ({@code last quarter}). */
    String iso();

    /** The same stretch a year earlier; null for what has no length in the calendar. */
    default @Nullable Period yearBefore() {
        return null;
    }

    /** The stretch of the same length right before it; null for what has no length in the calendar. */
    default @Nullable Period previous() {
        return null;
    }

    /** {@code 2016-01-20} */
    record Day(LocalDate date) implements Period {
        @Override
        public String iso() {
            return date.toString();
        }
    }

    /** {@code 2004-11} */
    record Month(YearMonth month) implements Period {
        @Override
        public String iso() {
            return month.toString();
        }

        @Override
        public Period yearBefore() {
            return new Month(month.minusYears(1));
        }

        @Override
        public Period previous() {
            return new Month(month.minusMonths(1));
        }
    }

    /** {@code 2004-Q4}; quarters count from 1. */
    record Quarter(int year, int quarter) implements Period {
        @Override
        public String iso() {
            return year + "-Q" + quarter;
        }

        @Override
        public Period yearBefore() {
            return new Quarter(year - 1, quarter);
        }

        @Override
        public Period previous() {
            return plus(-1);
        }

        /** The quarter that lies so many quarters later. */
        Quarter plus(int quarters) {
            int count = year * 4 + quarter - 1 + quarters;
            return new Quarter(Math.floorDiv(count, 4), Math.floorMod(count, 4) + 1);
        }
    }

    /** {@code 2016-H1}; halves count from 1. ISO 8601 has no sign for a half, so this is the trade's. */
    record Half(int year, int half) implements Period {
        @Override
        public String iso() {
            return year + "-H" + half;
        }

        @Override
        public Period yearBefore() {
            return new Half(year - 1, half);
        }

        @Override
        public Period previous() {
            return half == 1 ? new Half(year - 1, 2) : new Half(year, 1);
        }
    }

    /** {@code 2027} */
    record Year(int year) implements Period {
        @Override
        public String iso() {
            return Integer.toString(year);
        }

        @Override
        public Period yearBefore() {
            return new Year(year - 1);
        }

        @Override
        public Period previous() {
            return new Year(year - 1);
        }
    }

    /** {@code 2004-04/2005-03}: from the beginning of one period to the end of another. */
    record Range(Period from, Period to) implements Period {
        @Override
        public String iso() {
            return from.iso() + "/" + to.iso();
        }

        @Override
        public @Nullable Period yearBefore() {
            Period first = from.yearBefore();
            Period last = to.yearBefore();
            return first == null || last == null ? null : new Range(first, last);
        }

        /** Of a business year only: {@code 2003-04/2004-03} before {@code 2004-04/2005-03}. */
        @Override
        public @Nullable Period previous() {
            boolean year = from instanceof Month first
                    && to instanceof Month last
                    && first.month.plusMonths(11).equals(last.month);
            return year || (from instanceof Year && to instanceof Year) ? yearBefore() : null;
        }
    }

    /** {@code last quarter}: as the article prints it, where it cannot be resolved. */
    record Printed(String text) implements Period {
        @Override
        public String iso() {
            return text;
        }
    }
}
