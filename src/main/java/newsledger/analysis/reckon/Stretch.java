package newsledger.analysis.reckon;

import newsledger.time.Period;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * A period on the calendar: {@code 2016-Q4} is from 1 October to 31 December 2016.
 *
 * @param last its last day
 */
public record Stretch(LocalDate first, LocalDate last) {

    /** None for what is only printed. */
    public static Optional<Stretch> of(@Nullable Period period) {
        if (period instanceof Period.Day day) {
            return Optional.of(new Stretch(day.date(), day.date()));
        }
        if (period instanceof Period.Month month) {
            return Optional.of(months(month.month(), 1));
        }
        if (period instanceof Period.Quarter quarter) {
            return Optional.of(months(YearMonth.of(quarter.year(), quarter.quarter() * 3 - 2), 3));
        }
        if (period instanceof Period.Half half) {
            return Optional.of(months(YearMonth.of(half.year(), half.half() * 6 - 5), 6));
        }
        if (period instanceof Period.Year year) {
            return Optional.of(months(YearMonth.of(year.year(), 1), 12));
        }
        if (period instanceof Period.Range range) {
            return of(range.from()).flatMap(from -> of(range.to())
                    .filter(to -> !to.last.isBefore(from.first))
                    .map(to -> new Stretch(from.first, to.last)));
        }
        return Optional.empty();
    }

    private static Stretch months(YearMonth first, int length) {
        return new Stretch(first.atDay(1), first.plusMonths(length - 1L).atEndOfMonth());
    }

    /** How many months a range comes to; 0 where it is not known or not whole. */
    static int months(Period.Range range) {
        return of(range)
                .filter(stretch -> stretch.first.getDayOfMonth() == 1)
                .map(stretch -> (int) ChronoUnit.MONTHS.between(stretch.first, stretch.last.plusDays(1)))
                .orElse(0);
    }
}
