package newsledger.time;

import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;

/**
 * The day from which an article speaks, and where the times lie that it names without a year.
 *
 * <p>Of two places the nearer one is meant, and of two that are much alike the past one, since news tells what was: in January 2016 "the fourth quarter" is that of 2015 and "the first quarter" the
 * one that runs; but a half that runs is none yet, and gives way to the last that ended. Where a word such as "will" or "expects" stands before it, it is the next one that has not ended.
 *
 * @param day the article's day, or null: then nothing without a year resolves
 * @param outlook what the words before say of where it lies
 */
record Reference(@Nullable LocalDate day, Outlook outlook) {
    /** Days in which the results of a quarter are still expected after its end. */
    private static final int REPORTING = 60;

    /** The same day, looking to where a word beside a time points: back for {@code ended}, ahead for {@code begins}. */
    Reference after(String verb) {
        return switch (verb) {
            case "ended", "began", "started" -> new Reference(day, Outlook.BEHIND);
            case "begins", "starts" -> new Reference(day, Outlook.AHEAD);
            default -> this;
        };
    }

    boolean isAhead() {
        return ahead();
    }

    /** The year whose results are told or awaited: till March, unless what is to come is told, the one that ended. */
    @Nullable
    Integer runningYear() {
        return day == null ? null : Integer.valueOf(day.getYear() - (!ahead() && day.getMonthValue() <= 3 ? 1 : 0));
    }

    /** The last half of a year that has ended. */
    Period.@Nullable Half lastHalf() {
        return day == null
                ? null
                : day.getMonthValue() > 6 ? new Period.Half(day.getYear(), 1) : new Period.Half(day.getYear() - 1, 2);
    }

    private boolean ahead() {
        return outlook == Outlook.AHEAD;
    }

    /** The year in which a stretch of {@code months} that begins with {@code firstMonth} is meant. */
    @Nullable
    Integer yearOf(int firstMonth, int months) {
        if (day == null) {
            return null;
        }
        YearMonth begin = YearMonth.of(day.getYear(), firstMonth);
        while (!begin.isAfter(YearMonth.from(day))) {
            begin = begin.plusYears(1);
        }
        YearMonth running = begin.minusYears(1);
        boolean ended = running.plusMonths(months - 1L).isBefore(YearMonth.from(day));
        if (!ended) {
            return (ahead() || outlook == Outlook.BEHIND || months <= 3 ? running : running.minusYears(1)).getYear();
        }
        long since = ChronoUnit.DAYS.between(running.plusMonths(months - 1L).atEndOfMonth(), day);
        long until = ChronoUnit.DAYS.between(day, begin.atDay(1));
        boolean unreported = months >= 3 && since <= REPORTING;
        return (ahead() && !unreported || outlook == Outlook.NEAR && until * 4 < since ? begin : running).getYear();
    }

    /** {@code 16 March}: the nearest such day, or the next one where the words before speak of what is to come. */
    @Nullable
    LocalDate day(int month, int dayOfMonth) {
        if (day == null) {
            return null;
        }
        LocalDate same = safe(day.getYear(), month, dayOfMonth);
        LocalDate before = safe(day.getYear() - 1, month, dayOfMonth);
        LocalDate after = safe(day.getYear() + 1, month, dayOfMonth);
        if (same == null || before == null || after == null) {
            return same;
        }
        if (same.isAfter(day)) {
            boolean nearer = ChronoUnit.DAYS.between(day, same) * 2 <= ChronoUnit.DAYS.between(before, day);
            return ahead() || (outlook == Outlook.NEAR && nearer) ? same : before;
        }
        long since = ChronoUnit.DAYS.between(same, day);
        boolean next = outlook == Outlook.NEAR && ChronoUnit.DAYS.between(day, after) * 2 < since;
        return (ahead() && since > 0) || next ? after : same;
    }

    /** That date, or null where the calendar has no such day. */
    static @Nullable LocalDate safe(int year, int month, int dayOfMonth) {
        try {
            return LocalDate.of(year, month, dayOfMonth);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** {@code on Tuesday}: the last one that is not after the article's day, or the next one where it is still to come. */
    @Nullable
    LocalDate weekday(int number) {
        DayOfWeek weekday = DayOfWeek.of(number);
        return day == null
                ? null
                : day.with(
                        switch (outlook) {
                            case AHEAD -> TemporalAdjusters.nextOrSame(weekday);
                            case NEAR, PAST -> TemporalAdjusters.previousOrSame(weekday);
                            case BEHIND -> TemporalAdjusters.previous(weekday);
                        });
    }

    /** {@code last Tuesday}, {@code next Tuesday}, {@code this Friday}. */
    @Nullable
    LocalDate weekday(int number, Term pointer) {
        if (day == null) {
            return null;
        }
        DayOfWeek weekday = DayOfWeek.of(number);
        return day.with(
                pointer == Term.BEFORE
                        ? TemporalAdjusters.previous(weekday)
                        : pointer == Term.AFTER
                                ? TemporalAdjusters.next(weekday)
                                : TemporalAdjusters.nextOrSame(weekday));
    }

    @Nullable
    Integer year(int step) {
        return day == null ? null : day.getYear() + step;
    }

    /** The quarter that lies {@code step} quarters from the running one. */
    Period.@Nullable Quarter quarter(int step) {
        if (day == null) {
            return null;
        }
        return new Period.Quarter(day.getYear(), (day.getMonthValue() + 2) / 3).plus(step);
    }

    Period.@Nullable Month month(int step) {
        return day == null ? null : new Period.Month(YearMonth.from(day).plusMonths(step));
    }
}
