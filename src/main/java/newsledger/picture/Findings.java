package newsledger.picture;

import newsledger.fact.Direction;
import newsledger.fact.Fact;
import newsledger.fact.FactType;
import newsledger.fact.Status;
import newsledger.view.Amounts;
import newsledger.view.Dates;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** Says in a chart's title what it shows, and never more than the facts do. */
record Findings(Phrases phrases) {

    /**
     * {@code The $38bn deal is about a fortieth of OpenAI’s investment of nearly $1.5tn}.
     *
     * @param shown the largest first
     * @param key the most telling of them
     * @param count of all, which may be more than are shown
     */
    String amounts(List<Fact> shown, Fact key, int count) {
        Fact first = shown.get(0);
        Fact second = shown.get(1);
        if (!first.equals(key) && sameSubject(first, key) && isPart(first, key)) {
            return Phrases.capital(phrases.ofNobody(key)) + " is "
                    + Ratio.of(first, key).part() + " of " + phrases.of(first);
        }
        String begin = Phrases.capital(phrases.of(first));
        String other = sameSubject(first, second) ? phrases.ofNobody(second) : phrases.of(second);
        if (!Ratio.isClear(first, second)) {
            return begin + " beside " + other + (count == 2 ? "" : ", of " + of(count, shown));
        }
        Ratio ratio = Ratio.of(first, second);
        String most = ratio.isAtLeast("1.5") ? ratio.times() + " " : "";
        if (count == 2) {
            return begin + " is " + (most.isEmpty() ? "more than " : most) + other;
        }
        return begin + " is " + (most.isEmpty() ? "the largest of " : most + "the next largest of ") + of(count, shown);
    }

    private static boolean isPart(Fact whole, Fact part) {
        return Ratio.isClear(whole, part)
                && !Ratio.of(whole, part).more()
                && Ratio.of(whole, part).isAtLeast("1.9");
    }

    private String of(int count, List<Fact> shown) {
        return Phrases.number(count) + " " + phrases.nouns(shown);
    }

    private boolean sameSubject(Fact one, Fact other) {
        String name = phrases.subject(one);
        return !name.isEmpty() && name.equals(phrases.subject(other));
    }

    private static BigDecimal high(Fact fact) {
        return fact.figure().quantity().high();
    }

    /** {@code Beta fell 7%, Alpha rose 4%}; {@code Beta fell most, by 7%; three of four rose}. */
    String moves(List<Fact> shown) {
        Fact most = shown.stream().max(Comparator.comparing(Findings::high)).orElseThrow();
        if (shown.size() == 2) {
            return both(most, shown.get(shown.get(0).equals(most) ? 1 : 0));
        }
        boolean up = most.claim().direction() == Direction.UP;
        int same = (int) shown.stream()
                .filter(fact -> fact.claim().direction() == most.claim().direction())
                .count();
        boolean reported = shown.stream().allMatch(fact -> fact.claim().status() == Status.REPORTED);
        if (reported && same == shown.size()) {
            return "All " + Phrases.number(same) + (up ? " rose, " : " fell, ") + who(most) + " most, by "
                    + Amounts.figure(most.figure());
        }
        String others =
                Phrases.number(shown.size() - same) + " of " + Phrases.number(shown.size()) + (up ? " fell" : " rose");
        return Phrases.capital(who(most)) + " " + Phrases.moved(most, " most, by") + (reported ? "; " + others : "");
    }

    private String both(Fact most, Fact other) {
        String begin = Phrases.capital(who(most)) + " " + Phrases.moved(most, "");
        if (!who(most).equals(who(other))) {
            return begin + ", " + who(other) + " " + Phrases.moved(other, "");
        }
        boolean alike = most.claim().direction() == other.claim().direction()
                && most.claim().status() == other.claim().status();
        return begin + " and " + (alike ? Amounts.figure(other.figure()) : Phrases.moved(other, ""));
    }

    /** {@code Lumenplay} of a share, {@code Lumenplay’s revenue} of any other measure. */
    private String who(Fact fact) {
        String name = phrases.subject(fact);
        if (fact.type().equals(FactType.STOCK_MOVE)) {
            return name.isEmpty() ? "one" : name;
        }
        return phrases.owner(fact) + " " + phrases.measure(fact);
    }

    /** {@code The newest ten deals, 6 October 2025 to 12 March 2026}. */
    static String timeLine(int count, LocalDate first, LocalDate last) {
        return "The newest " + Phrases.number(count) + " deals, " + Dates.day(first) + " to " + Dates.day(last);
    }
}
