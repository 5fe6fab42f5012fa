package newsledger.fact.rule;

import newsledger.fact.clause.Frame;
import newsledger.fact.clause.WordList;

import java.util.List;
import java.util.Set;

import static newsledger.fact.FactType.COST;
import static newsledger.fact.FactType.DEBT;
import static newsledger.fact.FactType.INVESTMENT;
import static newsledger.fact.FactType.LOSS;
import static newsledger.fact.FactType.OTHER;
import static newsledger.fact.FactType.PRICE;
import static newsledger.fact.FactType.PROFIT;
import static newsledger.fact.FactType.REVENUE;

/** Set phrases that say what a sum is, whatever stands before it: {@code it ended [£27m] in the red}. Asked first. */
final class IdiomRules {
    private static final Set<String> CHANCES =
            Set.of("odds", "chance", "chances", "probability", "likelihood", "probabilities");
    private static final Set<String> RED = Set.of("red");
    private static final Set<String> BOOKING = WordList.of("booking-verbs");

    private static final Set<String> EARNINGS = WordList.of("earnings-words");
    private static final Set<String> GONE = Set.of("go", "goes", "going", "gone", "went");
    private static final Set<String> HOLDING =
            Set.of("has", "had", "have", "hold", "holds", "held", "sitting", "sits", "is", "was", "ended", "left");
    private static final Set<String> CHARGING = Set.of("charge", "charges", "charged", "charging");
    private static final Set<String> TAKEN =
            Set.of("take", "takes", "taken", "took", "taking", "grossed", "gross", "earned", "made");
    private static final Set<String> CINEMAS = Set.of("cinemas", "box office", "theaters", "theatres", "dvd");
    private static final Set<String> TAKING = Set.of("take", "takes", "taking", "took", "keeps", "keep");
    private static final Set<String> SET = Set.of("set", "sets", "setting");
    private static final int REACH = 6;

    static final List<Rule> RULES = List.of(
            Rule.of("gain-booked", PROFIT, "0.75", "Harbor will book a gain of [£73m] on the sale.")
                    .money(f -> !f.belowMillion()
                            && f.after("of")
                            && (f.anchorIs("gain") || f.anchorIs("gains"))
                            && f.verbIn(BOOKING)
                            && !f.goesWith(EARNINGS))
                    .firm(),
            Rule.of("chance-of", OTHER, "0.85", "Traders put the odds of a rate cut at [62%].")
                    .percent(f -> f.clauseHas(CHANCES) || f.goesWith(CHANCES))
                    .firm(),
            Rule.of("discount-to", OTHER, "0.8", "Harbor trades at a [30%] discount to its net assets.")
                    .percent(f -> f.headWord("discount") && f.followedBy("to"))
                    .firm(),
            Rule.of("in-the-red", LOSS, "0.85", "Harbor expects to end up [£27m] in the red.")
                    .money(f -> f.headWord("in the red")),
            Rule.of("in-the-black", PROFIT, "0.85", "Harbor ended the year [£27m] in the black.")
                    .money(f -> f.headWord("in the black")),
            Rule.of("into-the-red", LOSS, "0.85", "Harbor went [£8m] into the red.")
                    .money(f -> f.following().head().isEmpty() && f.followedBy("into") && f.goesWith(RED))
                    .firm(),
            Rule.of("went-on", COST, "0.75", "Some [£305m] went on designs that were never built.")
                    .money(f -> isGone(f) && f.following().linkedBy("on")),
            Rule.of("that-it-owes", DEBT, "0.8", "It cannot pay the [$75m] that it owes its builders.")
                    .money(IdiomRules::isOwedBehind)
                    .firm(),
            Rule.of("made-for", COST, "0.75", "Made for just [£2.4m], the film was a hit.")
                    .money(f -> f.after("for")
                            && f.noMeasure()
                            && (f.anchorIs("made") || f.anchorIs("filmed") || f.anchorIs("shot"))),
            Rule.of("on-a-budget", COST, "0.7", "The film begins shooting in May with a budget of [£6.5m].")
                    .money(IdiomRules::isOfBudget)
                    .firm(),
            Rule.of("taken-at-cinemas", REVENUE, "0.8", "The film went on to take [£19m] at cinemas.")
                    .money(f -> f.after("") && f.verbIn(TAKEN) && f.goesWith(CINEMAS)),
            Rule.of("proceeds-go", INVESTMENT, "0.7", "About [$100m] of the proceeds will go into a plant.")
                    .money(IdiomRules::isOfProceeds),
            Rule.of("cash-held", OTHER, "0.8", "It has no debt and is sitting on [$780m] of cash.")
                    .money(f -> f.verbIn(HOLDING)
                            && !f.following().of().isEmpty()
                            && f.following().of().get(0).is("cash")),
            Rule.of("charged-on", PRICE, "0.75", "It charges them [2.6 percent] of every sale.")
                    .percent(f -> f.after("") && f.verbIn(CHARGING))
                    .firm(),
            Rule.of("takes-cut", PRICE, "0.7", "The app takes a cut of [2.9 percent].")
                    .when(f -> f.after("of") && f.anchorIs("cut") && f.verbIn(TAKING))
                    .firm(),
            Rule.of("set-back", COST, "0.8", "The move will set it back [8bn kroner].")
                    .money(f -> f.after("") && isSet(f)));

    private IdiomRules() {}

    /** {@code with a budget of [£6.5m]} */
    private static boolean isOfBudget(Frame f) {
        int budget = f.leading().anchorAt();
        return f.after("of")
                && f.anchorIs("budget")
                && budget > 1
                && (f.tokens().get(budget - 2).is("with")
                        || f.tokens().get(budget - 2).is("on"));
    }

    /** {@code [$100m] of the proceeds will go} */
    private static boolean isOfProceeds(Frame f) {
        int i = f.at() + 1;
        while (i < f.tokens().size()
                && i <= f.at() + REACH
                && !f.tokens().get(i).is("proceeds")) {
            i++;
        }
        return f.followedBy("of")
                && i + 2 < f.tokens().size()
                && f.tokens().get(i).is("proceeds")
                && (GONE.contains(f.tokens().get(i + 2).word())
                        || f.tokens().get(i + 2).is("be"));
    }

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
