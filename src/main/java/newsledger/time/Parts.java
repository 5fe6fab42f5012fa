package newsledger.time;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * Parts of a period, which stand for the period: {@code end of March 2016}, {@code mid-2017}, {@code early 2015}, {@code late
 * last year}, {@code end of the year}.
 */
final class Parts implements Finder {
    private static final List<Finder> WHOLE = List.of(new Quarters(), new Dates(), new Relative(), new Years());

    @Override
    public @Nullable Match at(Tokens t, int i, Reference reference) {
        if (!t.can(i, Term.PART)) {
            return null;
        }
        int whole = t.isDash(i + 1) || t.is(i + 1, "of") ? i + 2 : i + 1;
        whole = t.is(whole, "the") && t.is(whole - 1, "of") ? whole + 1 : whole;
        if (t.isAny(whole, "year", "quarter") && t.is(whole - 1, "the")) {
            Period period = t.is(whole, "year") ? year(reference) : reference.quarter(0);
            return match(t, i, whole + 1, period);
        }
        Match best = null;
        for (Finder finder : WHOLE) {
            Match match = finder.at(t, whole, reference);
            best = best == null || (match != null && match.end() > best.end()) ? match : best;
        }
        if (best == null) {
            return null;
        }
        boolean printed = best.period() instanceof Period.Printed;
        return match(t, i, best.end(), printed ? null : best.period());
    }

    private static @Nullable Period year(Reference reference) {
        Integer year = reference.year(0);
        return year == null ? null : new Period.Year(year);
    }

    private static Match match(Tokens t, int start, int end, @Nullable Period period) {
        return new Match(end, period == null ? new Period.Printed(t.text(start, end)) : period);
    }
}
