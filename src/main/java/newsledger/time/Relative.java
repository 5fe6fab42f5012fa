package newsledger.time;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.YearMonth;

/** Times told from the article's day: {@code last year}, {@code next quarter}, {@code yesterday}, {@code on Tuesday}. */
final class Relative implements Finder {

    @Override
    public @Nullable Match at(Tokens t, int i, Reference reference) {
        if (t.can(i, Term.NEARBY)) {
            LocalDate day = reference.day();
            Period period = day == null
                    ? new Period.Printed(t.text(i, i + 1))
                    : new Period.Day(day.plusDays(t.value(i, Term.NEARBY)));
            return possessive(t, i + 1) && t.is(i, "today") ? null : new Match(i + 1, period);
        }
        if (t.can(i, Term.WEEKDAY) && t.capital(i)) {
            return match(t, i, i + 1, day(reference.weekday(t.value(i, Term.WEEKDAY))));
        }
        if (t.can(i, Term.SEASON)) {
            return season(t, i);
        }
        Match found = step(t, i, reference);
        return found == null ? ago(t, i, reference) : found;
    }

    private static boolean possessive(Tokens t, int i) {
        return t.isAny(i, "'", "’") && t.is(i + 1, "s");
    }

    private static Match match(Tokens t, int start, int end, @Nullable Period period) {
        return new Match(end, period == null ? new Period.Printed(t.text(start, end)) : period);
    }

    private static @Nullable Period day(@Nullable LocalDate day) {
        return day == null ? null : new Period.Day(day);
    }

    /** {@code Christmas}, {@code summer 2016}, {@code spring of 2017}: as printed; a plain season needs a year. */
    private static @Nullable Match season(Tokens t, int i) {
        int year = t.is(i + 1, "of") ? i + 2 : i + 1;
        if (Years.isYear(t, year)) {
            return new Match(year + 1, new Period.Printed(t.text(i, year + 1)));
        }
        return (t.capital(i) && t.word(i).length() > 6) || (t.isAny(i, "summer", "winter") && t.is(i - 1, "the"))
                ? new Match(i + 1, new Period.Printed(t.text(i, i + 1)))
                : null;
    }

    /** {@code last year}, {@code this quarter}, {@code next fiscal year}, {@code last December}, {@code next Tuesday}. */
    private static @Nullable Match step(Tokens t, int i, Reference reference) {
        Integer step = Years.step(t, i);
        if (step == null) {
            return null;
        }
        int noun = t.can(i + 1, Term.FISCAL) || t.isAny(i + 1, "calendar", "full") ? i + 2 : i + 1;
        return switch (t.word(noun)) {
            case "year" -> year(t, i, noun, step, reference);
            case "quarter" -> match(t, i, noun + 1, reference.quarter(step));
            case "month" -> match(t, i, noun + 1, reference.month(step));
            case "week", "weekend", "decade", "century", "night", "season" ->
                new Match(noun + 1, new Period.Printed(t.text(i, noun + 1)));
            default -> named(t, i, reference);
        };
    }

    /** {@code last year}, {@code last year's third quarter}. */
    private static Match year(Tokens t, int i, int noun, int step, Reference reference) {
        Match part = possessive(t, noun + 1) ? new Quarters().at(t, noun + 3, reference) : null;
        Integer year = reference.year(step);
        if (part == null || year == null) {
            return match(t, i, noun + 1, year(reference, step));
        }
        Period inYear = Earlier.inYear(part.period(), year);
        return new Match(part.end(), inYear instanceof Period.Year ? part.period() : inYear);
    }

    private static @Nullable Period year(Reference reference, int step) {
        Integer year = reference.year(step);
        return year == null ? null : new Period.Year(year);
    }

    /** {@code last December}, {@code next Tuesday}, {@code last summer}. */
    private static @Nullable Match named(Tokens t, int i, Reference reference) {
        int name = i + 1;
        Term pointer = t.can(i, Term.BEFORE) ? Term.BEFORE : t.can(i, Term.AFTER) ? Term.AFTER : Term.PRESENT;
        if (t.can(name, Term.WEEKDAY)) {
            return match(t, i, name + 1, day(reference.weekday(t.value(name, Term.WEEKDAY), pointer)));
        }
        if (t.can(name, Term.SEASON)) {
            int end = Years.isYear(t, name + 1) ? name + 2 : name + 1;
            return new Match(end, new Period.Printed(t.text(i, end)));
        }
        if (!Dates.isMonth(t, name) || t.startsWithDigit(Dates.behindMonth(t, name))) {
            return null;
        }
        int end = Dates.behindMonth(t, name);
        LocalDate day = reference.day();
        return match(t, i, end, day == null ? null : month(YearMonth.from(day), t.value(name, Term.MONTH), pointer));
    }

    private static Period month(YearMonth now, int number, Term pointer) {
        YearMonth same = YearMonth.of(now.getYear(), number);
        if (pointer == Term.BEFORE && !same.isBefore(now)) {
            same = same.minusYears(1);
        } else if (pointer == Term.AFTER && !same.isAfter(now)) {
            same = same.plusYears(1);
        }
        return new Period.Month(same);
    }

    /** {@code two years ago}, {@code three months earlier}, {@code five days later}; a year is for {@link Earlier}. */
    private static @Nullable Match ago(Tokens t, int i, Reference reference) {
        int unit = t.isAny(i, "a", "an") ? i + 1 : Stretches.behindNumber(t, i);
        unit = t.is(unit, "few") || t.is(unit, "couple") ? unit + 1 : unit;
        unit = t.is(unit, "of") ? unit + 1 : unit;
        boolean inDay = t.is(unit + 2, "in") && t.is(unit + 3, "the");
        boolean said = unit > i && t.can(unit, Term.UNIT) && !inDay;
        if (!said || !(t.isAny(unit + 1, "ago", "earlier") || t.isAny(unit + 1, "previously", "later"))) {
            return null;
        }
        int number = t.is(unit - 1, "few") || t.is(unit - 1, "couple") || t.is(unit - 1, "of")
                ? 0
                : Stretches.number(t, i, unit);
        LocalDate day = reference.day();
        boolean counted = t.is(unit + 1, "ago") && day != null && number > 0;
        if (counted && day != null) {
            return match(t, i, unit + 2, back(t.word(unit), number, day));
        }
        Period printed = new Period.Printed(t.text(i, unit + 2));
        boolean base = t.isAny(unit + 1, "earlier", "previously");
        return new Match(unit + 2, printed, base ? TimeExpression.Role.EARLIER : TimeExpression.Role.AT);
    }

    private static @Nullable Period back(String unit, int number, LocalDate day) {
        return switch (unit) {
            case "year", "years" -> new Period.Year(day.getYear() - number);
            case "decade", "decades" -> number == 1 ? new Period.Year(day.getYear() - 10) : null;
            case "quarter", "quarters" ->
                new Period.Quarter(day.getYear(), (day.getMonthValue() + 2) / 3).plus(-number);
            case "month", "months" -> new Period.Month(YearMonth.from(day).minusMonths(number));
            case "day", "days" -> new Period.Day(day.minusDays(number));
            default -> null;
        };
    }
}
