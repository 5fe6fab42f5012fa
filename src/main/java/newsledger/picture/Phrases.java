package newsledger.picture;

import newsledger.fact.Direction;
import newsledger.fact.Fact;
import newsledger.fact.FactType;
import newsledger.fact.Status;
import newsledger.figure.Kind;
import newsledger.figure.Qualifier;
import newsledger.time.Period;
import newsledger.view.Amounts;
import newsledger.view.Dates;
import newsledger.view.FactViews;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Facts as parts of English sentences: {@code OpenAI’s planned $250bn deal}, {@code rose 4%}. */
record Phrases(FactViews views) {
    private static final Set<FactType> OF_A_TIME = Set.of(
            FactType.REVENUE,
            FactType.PROFIT,
            FactType.LOSS,
            FactType.CUSTOMERS,
            FactType.JOBS,
            FactType.CAPACITY,
            FactType.DEBT,
            FactType.MARKET_VALUE);

    private static final List<String> NUMBERS = List.of(
            "none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

    /** {@code OpenAI’s $38bn deal}, {@code OpenAI’s investment of nearly $1.5tn}. */
    String of(Fact fact) {
        return sized(owner(fact), fact);
    }

    /** The same without whose it is: {@code the $38bn deal}. */
    String ofNobody(Fact fact) {
        return sized("the", fact);
    }

    private String sized(String owner, Fact fact) {
        String status = status(fact);
        String amount = Amounts.figure(fact.figure());
        String begin = owner + " " + (status.isEmpty() ? "" : status + " ");
        return isSharp(fact) && fact.figure().kind() != Kind.COUNT
                ? begin + amount + " " + noun(fact) + when(fact)
                : begin + noun(fact) + " of " + amount + when(fact);
    }

    /** {@code OpenAI’s}, or {@code the} where nobody is known. */
    String owner(Fact fact) {
        String name = subject(fact);
        return name.isEmpty() ? "the" : name + (name.endsWith("s") ? "’" : "’s");
    }

    String subject(Fact fact) {
        return views.of(fact).subject().title();
    }

    /** {@code planned}, empty for what is reported. */
    static String status(Fact fact) {
        Status status = fact.claim().status();
        return status == Status.REPORTED ? "" : status.label();
    }

    static boolean isSharp(Fact fact) {
        return fact.figure().qualifier() == Qualifier.EXACT
                && !fact.figure().quantity().isRange();
    }

    /** {@code deal} for a deal's value, {@code market value}. */
    String noun(Fact fact) {
        if (fact.figure().kind() == Kind.COUNT) {
            return "count";
        }
        return fact.type().equals(FactType.DEAL_VALUE)
                ? "deal"
                : views.of(fact).what().toLowerCase(Locale.ROOT);
    }

    /** What a change is of: {@code revenue}. */
    String measure(Fact fact) {
        String what = views.of(fact).what().toLowerCase(Locale.ROOT);
        return what.endsWith(" change") ? what.substring(0, what.length() - " change".length()) : "figure";
    }

    /** {@code market values}, {@code deals and investments}. */
    String nouns(List<Fact> facts) {
        List<String> nouns = facts.stream()
                .map(this::noun)
                .map(Phrases::plural)
                .distinct()
                .sorted()
                .toList();
        int last = nouns.size() - 1;
        return last == 0 ? nouns.get(0) : String.join(", ", nouns.subList(0, last)) + " and " + nouns.get(last);
    }

    private static String plural(String noun) {
        if (noun.equals("funding")) {
            return "sums raised";
        }
        return noun.endsWith("y")
                ? noun.substring(0, noun.length() - 1) + "ies"
                : noun.endsWith("s") ? noun + "es" : noun + "s";
    }

    /** Results and levels are of a time: { in 2025}; empty where it is not known, and for what happens once. */
    private static String when(Fact fact) {
        return OF_A_TIME.contains(fact.type()) ? in(fact.claim().period()) : "";
    }

    /** { in Q3 2025}, { on 28 October 2025}; empty for a time that only words tell. */
    static String in(@Nullable Period period) {
        if (period == null || period instanceof Period.Printed) {
            return "";
        }
        String preposition = period instanceof Period.Day ? " on " : period instanceof Period.Range ? " for " : " in ";
        return preposition + Dates.period(period);
    }

    /** {@code rose 4%}, {@code is expected to fall by about 7%}. */
    static String moved(Fact fact, String most) {
        boolean up = fact.claim().direction() == Direction.UP;
        String verb =
                switch (fact.claim().status()) {
                    case REPORTED, DENIED -> up ? "rose" : "fell";
                    case PLANNED -> up ? "is to rise" : "is to fall";
                    case FORECAST -> up ? "is expected to rise" : "is expected to fall";
                    case RUMOURED -> up ? "is said to rise" : "is said to fall";
                };
        return verb + most + " " + Amounts.figure(fact.figure());
    }

    /** {@code three}, {@code 14} */
    static String number(int count) {
        return count < NUMBERS.size() ? NUMBERS.get(count) : Amounts.count(count);
    }

    static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
