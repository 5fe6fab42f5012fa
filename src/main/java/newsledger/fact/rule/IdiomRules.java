package newsledger.fact.rule;

import newsledger.fact.clause.Frame;
import newsledger.fact.clause.WordList;
import newsledger.figure.Kind;

import java.util.List;
import java.util.Set;

import static newsledger.fact.FactType.COST;
import static newsledger.fact.FactType.DEBT;
import static newsledger.fact.FactType.LOSS;
import static newsledger.fact.FactType.PRICE;
import static newsledger.fact.FactType.PROFIT;

/** Set phrases that say what a sum is, whatever stands before it: {@code it ended [£27m] in the red}. Asked first. */
final class IdiomRules {
    private static final Set<String> RED = Set.of("red");
    private static final Set<String> BOOKING = WordList.of("booking-verbs");

    private static final Set<String> EARNINGS = WordList.of("earnings-words");
    private static final Set<String> GONE = Set.of("go", "goes", "going", "gone", "went");
    private static final Set<String> TAKING = Set.of("take", "takes", "taking", "took", "keeps", "keep");
    private static final Set<String> SET = Set.of("set", "sets", "setting");
    private static final int REACH = 6;

    static final List<Rule> RULES = List.of(
            Rule.of(
                    "gain-booked",
                    PROFIT,
                    "0.75",
                    "Harbor will book a gain of [£73m] on the sale.",
                    Kind.MONEY,
                    f -> !f.belowMillion()
                            && f.after("of")
                            && (f.anchorIs("gain") || f.anchorIs("gains"))
                            && f.verbIn(BOOKING)
                            && !f.goesWith(EARNINGS)),
            Rule.of(
                    "in-the-red",
                    LOSS,
                    "0.85",
                    "Harbor expects to end up [£27m] in the red.",
                    Kind.MONEY,
                    f -> f.headWord("in the red")),
            Rule.of(
                    "in-the-black",
                    PROFIT,
                    "0.85",
                    "Harbor ended the year [£27m] in the black.",
                    Kind.MONEY,
                    f -> f.headWord("in the black")),
            Rule.of(
                    "into-the-red",
                    LOSS,
                    "0.85",
                    "Harbor went [£8m] into the red.",
                    Kind.MONEY,
                    f -> f.following().head().isEmpty() && f.followedBy("into") && f.goesWith(RED)),
            Rule.of(
                    "went-on",
                    COST,
                    "0.75",
                    "Some [£305m] went on designs that were never built.",
                    Kind.MONEY,
                    f -> isGone(f) && f.following().linkedBy("on")),
            Rule.of(
                    "that-it-owes",
                    DEBT,
                    "0.8",
                    "It cannot pay the [$75m] that it owes its builders.",
                    Kind.MONEY,
                    IdiomRules::isOwedBehind),
            Rule.of(
                    "takes-cut",
                    PRICE,
                    "0.7",
                    "The app takes a cut of [2.9 percent].",
                    f -> f.after("of") && f.anchorIs("cut") && f.verbIn(TAKING)),
            Rule.of(
                    "set-back",
                    COST,
                    "0.8",
                    "The move will set it back [8bn kroner].",
                    Kind.MONEY,
                    f -> f.after("") && isSet(f)));

    private IdiomRules() {}

    /** {@code the [$75m] that Harbor owes} */
    private static boolean isOwedBehind(Frame f) {
        int i = f.at() + 1;
        while (i < f.tokens().size()
                && i <= f.at() + REACH
                && (f.tokens().get(i).is("that")
                        || f.tokens().get(i).is("it")
                        || f.tokens().get(i).is("still")
                        || f.tokens().get(i).name() != null)) {
            i++;
        }
        return i > f.at() + 1
                && i < f.tokens().size()
                && (f.tokens().get(i).is("owes")
                        || f.tokens().get(i).is("owed")
                        || f.tokens().get(i).is("owe"));
    }

    /** {@code [$11 billion] will go}, {@code [£305m] went} */
    static boolean isGone(Frame f) {
        return f.noMeasure()
                && !f.belowMillion()
                && f.following().head().stream().anyMatch(word -> GONE.contains(word.word()));
    }

    /** {@code will [set] it back} */
    private static boolean isSet(Frame f) {
        int from = Math.max(0, f.at() - REACH);
        return f.at() > 0
                && f.tokens().get(f.at() - 1).is("back")
                && f.tokens().subList(from, f.at()).stream().anyMatch(token -> SET.contains(token.word()));
    }
}
