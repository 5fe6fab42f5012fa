package newsledger.chart;

import newsledger.time.Period;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Ticks of an axis of days, at beginnings of days, months or years; and periods in few letters. */
final class Calendar {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter DAY_OF_YEAR = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter YEAR = DateTimeFormatter.ofPattern("uuuu", Locale.ENGLISH);

    /** So many months or days from tick to tick, finest first. */
    private record Step(int length, ChronoUnit unit, DateTimeFormatter format) {

        LocalDate before(LocalDate date) {
            if (unit == ChronoUnit.DAYS) {
                return LocalDate.ofEpochDay(Math.floorDiv(date.toEpochDay(), length) * (long) length);
            }
            int months = date.getYear() * 12 + date.getMonthValue() - 1;
            int first = Math.floorDiv(months, length) * length;
            return LocalDate.of(Math.floorDiv(first, 12), Math.floorMod(first, 12) + 1, 1);
        }

        LocalDate after(LocalDate date) {
            return date.plus(length, unit);
        }
    }

    private static final List<Step> STEPS = List.of(
            new Step(1, ChronoUnit.DAYS, DAY),
            new Step(7, ChronoUnit.DAYS, DAY),
            new Step(1, ChronoUnit.MONTHS, MONTH),
            new Step(3, ChronoUnit.MONTHS, MONTH),
            new Step(6, ChronoUnit.MONTHS, MONTH),
            new Step(12, ChronoUnit.MONTHS, YEAR),
            new Step(24, ChronoUnit.MONTHS, YEAR),
            new Step(60, ChronoUnit.MONTHS, YEAR),
            new Step(120, ChronoUnit.MONTHS, YEAR),
            new Step(600, ChronoUnit.MONTHS, YEAR),
            new Step(6000, ChronoUnit.MONTHS, YEAR));

    private Calendar() {}

    /** At most {@code most} ticks from at or before {@code from} to at or after {@code to}. */
    static List<Scale.Tick> ticks(LocalDate from, LocalDate to, int most) {
        for (Step step : STEPS) {
            List<Scale.Tick> ticks = ticks(step, from, to, most);
            if (ticks.size() <= most) {
                return ticks;
            }
        }
        return List.of();
    }

    private static List<Scale.Tick> ticks(Step step, LocalDate from, LocalDate to, int most) {
        List<Scale.Tick> ticks = new ArrayList<>();
        LocalDate day = step.before(from);
        ticks.add(tick(step, day));
        while ((day.isBefore(to) || ticks.size() < 2) && ticks.size() <= most) {
            day = step.after(day);
            ticks.add(tick(step, day));
        }
        return ticks;
    }

    private static Scale.Tick tick(Step step, LocalDate day) {
        return new Scale.Tick(day.toEpochDay(), step.format().format(day));
    }

    /** {@code 2027}, {@code Q4 2004}, {@code Nov 2025}, {@code 3 Nov 2025}. */
    static String label(Period period) {
        if (period instanceof Period.Quarter quarter) {
            return "Q" + quarter.quarter() + " " + quarter.year();
        } else if (period instanceof Period.Month month) {
            return MONTH.format(month.month());
        } else if (period instanceof Period.Day day) {
            return DAY_OF_YEAR.format(day.date());
        } else if (period instanceof Period.Range range) {
            return label(range.from()) + "–" + label(range.to());
        }
        return period.iso();
    }
}
