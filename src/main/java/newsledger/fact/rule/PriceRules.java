package newsledger.fact.rule;

import newsledger.fact.clause.Cue;
import newsledger.fact.clause.Frame;
import newsledger.fact.clause.Grammar;
import newsledger.fact.clause.MoverKind;
import newsledger.fact.clause.Token;
import newsledger.fact.clause.WordList;
import newsledger.figure.Kind;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import static newsledger.fact.FactType.COST;
import static newsledger.fact.FactType.DEAL_VALUE;
import static newsledger.fact.FactType.ECONOMY;
import static newsledger.fact.FactType.FUNDING;
import static newsledger.fact.FactType.PRICE;
import static newsledger.fact.FactType.SHARE_PRICE;

/** How news says what a thing, a share or a piece of work costs: {@code the headset will cost [$279]}. */
final class PriceRules {
    private static final Set<String> GAUGES = WordList.of("gauges");
    private static final Set<String> RATED = WordList.of("taxed-at");
    private static final Set<String> CHARGING = Set.of("charge", "charges", "charged", "charging");
    private static final Set<String> PEOPLE =
            Set.of("them", "him", "her", "you", "us", "it", "people", "between", "up", "as");
    private static final Set<String> BANDS = WordList.of("price-bands");

    /** What households borrow and save by, at a rate of interest. */
    private static final Set<String> LENDING = WordList.of("household-lending");

    static final List<Rule> RULES = List.of(
            Rule.of("charges", PRICE, "0.8", "The bank charges them [9 cents] at the door.")
                    .money(f -> f.belowMillion() && isCharged(f)),
            Rule.of("costs", PRICE, "0.8", "The headset will cost [$279].")
                    .money(f -> f.verb(Cue.COSTS)
                            && f.after("", "for", "at")
                            && f.belowMillion()
                            && !f.isChange()
                            && !f.near(Cue.SHARE)
                            && !f.near(Cue.UNITS)
                            && (f.noMeasure() || f.measure(Cue.PRICE) || f.measure(Cue.GOODS))),
            Rule.of("fee-on-each", PRICE, "0.8", "The patent holder wants royalties of [50 cents] on each phone.")
                    .money(f -> f.belowMillion()
                            && !f.isChange()
                            && !f.measure(Cue.PROFIT)
                            && !f.measure(Cue.LOSS)
                            && !f.measure(Cue.COST)
                            && isOnEach(f))
                    .firm(),
            Rule.of(
                            "float-fetches",
                            FUNDING,
                            "0.75",
                            "It filed for an initial public offering that could fetch [$200 million].")
                    .money(f -> !f.belowMillion()
                            && f.after("", "of", "for")
                            && f.verbIs("fetch", "fetches", "fetched", "fetching")
                            && (f.near(Cue.FUNDING) || f.clauseHas("debut")))
                    .firm(),
            Rule.of("fetches", DEAL_VALUE, "0.75", "Its water business could fetch as much as [$3.4 billion].")
                    .money(f -> !f.belowMillion()
                            && f.after("", "for")
                            && f.verbIs("fetch", "fetches", "fetched", "fetching")
                            && f.noGovernor()),
            Rule.of("swallows", COST, "0.8", "Interest on the debt swallowed [£9.7bn].")
                    .money(f -> !f.belowMillion()
                            && f.after("")
                            && f.verbIs("swallowed", "swallows", "ate up", "eats up", "gobbled up", "gobbles up"))
                    .firm(),
            Rule.of("costs-much", COST, "0.85", "The delay will cost the builder [$70 million].")
                    .money(f -> f.verb(Cue.COSTS)
                            && f.after("")
                            && (isForAnother(f) || isOfRelative(f) || isInEarnings(f))),
            Rule.of("shares-sold-at", SHARE_PRICE, "0.8", "Harbor sold five million shares at [$16].")
                    .money(f -> f.belowMillion()
                            && !f.perOther()
                            && (f.noMeasure() || f.measure(Cue.FUNDING) && f.after("at"))
                            && (isForUnits(f) || isInBand(f))),
            Rule.of(
                            "shares-bought-at",
                            SHARE_PRICE,
                            "0.8",
                            "The fund built its holding of 15 million shares at an average price of [$19.80].")
                    .money(f -> f.belowMillion()
                            && !f.perOther()
                            && f.after("of")
                            && (f.anchorIs("average price") || f.anchorIs("price"))
                            && f.clause(Cue.UNITS)),
            Rule.of("tax-rate", ECONOMY, "0.75", "Corporation tax will fall to [29%] from April.")
                    .percent(f -> !f.isChange()
                            && f.after("to", "at", "from", "of")
                            && Stream.of(f.leading().governors(), f.leading().subjects())
                                    .flatMap(List::stream)
                                    .anyMatch(token -> RATED.contains(token.word())))
                    .firm(),
            Rule.of("loan-rate", PRICE, "0.65", "The average two-year fix is now [4.97%].")
                    .percent(f -> f.noMeasure()
                            && !f.isChange()
                            && (f.verb(Cue.BE)
                                    || f.verb(Cue.PAY)
                                    || f.after("at", "below", "to", "from", "under", "above"))
                            && f.nearAny(LENDING))
                    .firm(),
            Rule.of("exchange-rate", ECONOMY, "0.75", "The dollar bought [43.5 rupees].")
                    .money(f -> (f.belowMillion() || f.followedBy("to"))
                            && !f.isChange()
                            && (f.subject(Cue.CURRENCY) || f.governor(Cue.CURRENCY) || f.measure(Cue.CURRENCY))
                            && isExchanged(f))
                    .firm(),
            Rule.of("company-trades-at", SHARE_PRICE, "0.85", "Harbor closed at [318.5p] on Friday.")
                    .money(f -> f.belowMillion()
                            && f.after("at", "to")
                            && f.noMeasure()
                            && (f.verb(Cue.CLOSE)
                                    || f.verb(Cue.RISE)
                                    || f.verb(Cue.FALL)
                                    || f.anchor(Cue.HIGHER)
                                    || f.anchor(Cue.LOWER))
                            && (f.mover(MoverKind.COMPANY) || f.mover(MoverKind.INDEX))),
            Rule.of("trades-at", SHARE_PRICE, "0.85", "The stock should trade at [$64] per share.")
                    .money(f -> f.belowMillion() && (isTraded(f) || isForShare(f))),
            Rule.of("gauge-stands", ECONOMY, "0.8", "The index of consumer confidence fell to [48.2].")
                    .when(Kind.POINTS, f -> f.unitIs("index") && !f.isChange() && f.nearAny(GAUGES)),
            Rule.of("index-stands", SHARE_PRICE, "0.8", "The FTSE 100 fell 1% to [8,020.45].")
                    .when(Kind.POINTS, f -> f.unitIs("index") && !f.subject(Cue.CURRENCY) && !f.isChange())
                    .firm(),
            Rule.of("interest-charged", PRICE, "0.7", "Some borrowers faced interest of [177%] a year.")
                    .percent(f -> !f.isChange() && f.perTime() && f.measureIs("interest"))
                    .firm());

    private PriceRules() {}

    /** {@code should trade at [$64]}, {@code values its shares at [$64]} */
    private static boolean isTraded(Frame f) {
        boolean trades = f.verbIs("trade", "trades", "traded", "trading", "float", "floats", "floated");
        boolean valued = f.verb(Cue.VALUE) && (f.near(Cue.SHARE) || f.near(Cue.UNITS));
        return f.after("at") && (trades && f.noMeasure() || valued);
    }

    /** {@code [$64] per share}, {@code the shares hit a low of [$64]} */
    private static boolean isForShare(Frame f) {
        boolean extreme = f.anchor(Cue.EXTREME) && f.near(Cue.SHARE) && !f.perOther();
        return extreme || f.perShare() && !f.measure(Cue.COST);
    }

    /** {@code sold five million shares at [$16]} */
    private static boolean isForUnits(Frame f) {
        return f.after("at", "for") && (f.near(Cue.UNITS) || f.measure(Cue.FUNDING));
    }

    /** {@code set a range of [$14 to $16] for its shares} */
    private static boolean isInBand(Frame f) {
        boolean shares = f.near(Cue.UNITS) || f.near(Cue.SHARE) || f.near(Cue.FUNDING);
        return shares && f.after("of", "at") && f.clauseHas(BANDS);
    }

    /** {@code The dollar bought [43.5 rupees]}, {@code the euro closed at [$1.33]} */
    private static boolean isExchanged(Frame f) {
        return f.verb(Cue.CLOSE)
                || f.verb(Cue.BE)
                || f.anchor(Cue.EXTREME)
                || f.verbIs("bought", "buys", "buy", "buying", "fetched", "fetches", "cost", "costs")
                || f.clauseHas("fetched", "fetches", "changed hands")
                || f.after("at", "to");
    }

    /** {@code will cost the builder [$70 million]}: no measure tells that it is anything but what someone has to spend. */
    private static boolean isForAnother(Frame f) {
        return f.noMeasure()
                || f.measure(Cue.COMMODITY)
                || f.measure(Cue.JOBS)
                || f.measure(Cue.CUSTOMERS)
                || f.measure(Cue.NOUN)
                || f.measure(Cue.PRICE) && f.leading().between().stream().anyMatch(token -> token.name() != null)
                || f.measure(Cue.DEBT) && !f.verbIs("cost", "costs");
    }

    /** {@code cost it [$70m] in lost revenue} */
    private static boolean isInEarnings(Frame f) {
        return f.following().linkedBy("in") && (f.of(Cue.REVENUE) || f.of(Cue.PROFIT));
    }

    /** {@code [50 cents] on each phone}, {@code for every ride} */
    private static boolean isOnEach(Frame f) {
        int each = f.at() + 2;
        return each < f.tokens().size()
                && (f.followedBy("on") || f.followedBy("for"))
                && (f.tokens().get(each).is("each") || f.tokens().get(each).is("every"));
    }

    /** {@code a contract for a farm, [which] it says will cost [£4bn]}: the farm does, and not the contract. */
    private static boolean isOfRelative(Frame f) {
        int measure =
                f.measure() == null || f.belowMillion() ? f.at() : f.measure().at(f);
        for (int i = measure + 1; i < f.leading().verbAt(); i++) {
            if (f.tokens().get(i).is("which") || f.tokens().get(i).is("that")) {
                return true;
            }
        }
        return false;
    }

    /** {@code [charges] [customers] as little as 9 cents}: the verb, and not the noun. */
    private static boolean isCharged(Frame f) {
        List<Token> tokens = f.tokens();
        for (int i = f.at() - 1; i > 0 && i >= f.at() - 3; i--) {
            if (CHARGING.contains(tokens.get(i).word())) {
                Token before = tokens.get(i - 1);
                Token behind = tokens.get(i + 1);
                boolean object = behind.figure() != null || behind.is(Cue.CUSTOMERS) || PEOPLE.contains(behind.word());
                return object && !before.is(Cue.DETERMINER) && !Grammar.isPossessivePronoun(before);
            }
        }
        return false;
    }
}
