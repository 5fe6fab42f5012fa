package newsledger.fact.rule;

import newsledger.fact.clause.Cue;
import newsledger.fact.clause.Frame;
import newsledger.fact.clause.Grammar;
import newsledger.fact.clause.MoverKind;
import newsledger.fact.clause.Token;
import newsledger.fact.clause.WordList;
import newsledger.figure.Kind;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import static newsledger.fact.FactType.CAPACITY;
import static newsledger.fact.FactType.COST;
import static newsledger.fact.FactType.DEAL_VALUE;
import static newsledger.fact.FactType.ECONOMY;
import static newsledger.fact.FactType.FUNDING;
import static newsledger.fact.FactType.PRICE;
import static newsledger.fact.FactType.SHARE_PRICE;

/** How news says what a thing, a share or a piece of work costs, and what a plant makes: {@code the headset will cost [$279]}. */
final class PriceRules {
    private static final Set<String> STORES = WordList.of("stores");
    private static final Set<String> GAUGES = WordList.of("gauges");
    private static final Set<String> RATED = WordList.of("taxed-at");
    private static final Set<String> CHARGING = Set.of("charge", "charges", "charged", "charging");
    private static final Set<String> PEOPLE =
            Set.of("them", "him", "her", "you", "us", "it", "people", "between", "up", "as");
    private static final int REACH = 5;
    private static final Set<String> BANDS = WordList.of("price-bands");

    /** What households borrow and save by, at a rate of interest. */
    private static final Set<String> LENDING = WordList.of("household-lending");

    private static final Set<String> SELLING = Set.of(
            "sell", "sells", "sold", "selling", "ship", "ships", "shipped", "shifted", "made", "makes", "make",
            "printed");

    private static final BigDecimal MANY = BigDecimal.valueOf(1000);

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
                            && (f.noMeasure()
                                    || f.measure(Cue.COMMODITY)
                                    || f.measure(Cue.PRICE)
                                            && f.leading().between().stream().anyMatch(token -> token.name() != null)
                                    || f.measure(Cue.JOBS)
                                    || f.measure(Cue.CUSTOMERS)
                                    || f.measure(Cue.NOUN)
                                    || f.measure(Cue.DEBT) && !f.verbIs("cost", "costs")
                                    || isOfRelative(f)
                                    || f.following().linkedBy("in") && (f.of(Cue.REVENUE) || f.of(Cue.PROFIT)))),
            Rule.of("shares-sold-at", SHARE_PRICE, "0.8", "Harbor sold five million shares at [$16].")
                    .money(f -> f.belowMillion()
                            && !f.perOther()
                            && (f.noMeasure() || f.measure(Cue.FUNDING) && f.after("at"))
                            && (f.after("at", "for") && (f.near(Cue.UNITS) || f.measure(Cue.FUNDING))
                                    || f.after("of", "at")
                                            && f.clauseHas(BANDS)
                                            && (f.near(Cue.UNITS) || f.near(Cue.SHARE) || f.near(Cue.FUNDING)))),
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
                                    .anyMatch(token -> RATED.contains(token.word()))),
            Rule.of("loan-rate", PRICE, "0.65", "The average two-year fix is now [4.97%].")
                    .percent(f -> f.noMeasure()
                            && !f.isChange()
                            && (f.verb(Cue.BE)
                                    || f.verb(Cue.PAY)
                                    || f.after("at", "below", "to", "from", "under", "above"))
                            && f.nearAny(LENDING)),
            Rule.of("exchange-rate", ECONOMY, "0.75", "The dollar bought [43.5 rupees].")
                    .money(f -> (f.belowMillion() || f.followedBy("to"))
                            && !f.isChange()
                            && (f.subject(Cue.CURRENCY) || f.governor(Cue.CURRENCY) || f.measure(Cue.CURRENCY))
                            && (f.verb(Cue.CLOSE)
                                    || f.verb(Cue.BE)
                                    || f.anchor(Cue.EXTREME)
                                    || f.verbIs(
                                            "bought", "buys", "buy", "buying", "fetched", "fetches", "cost", "costs")
                                    || f.clauseHas("fetched", "fetches", "changed hands")
                                    || f.after("at", "to"))),
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
                    .money(f -> f.belowMillion()
                            && (f.verbIs("trade", "trades", "traded", "trading", "float", "floats", "floated")
                                            && f.after("at")
                                            && f.noMeasure()
                                    || f.verb(Cue.VALUE) && f.after("at") && (f.near(Cue.SHARE) || f.near(Cue.UNITS))
                                    || f.perShare() && !f.measure(Cue.COST)
                                    || f.anchor(Cue.EXTREME) && f.near(Cue.SHARE) && !f.perOther())),
            Rule.of("gauge-stands", ECONOMY, "0.8", "The index of consumer confidence fell to [48.2].")
                    .when(Kind.POINTS, f -> f.unitIs("index") && !f.isChange() && f.nearAny(GAUGES)),
            Rule.of("index-stands", SHARE_PRICE, "0.8", "The FTSE 100 fell 1% to [8,020.45].")
                    .when(Kind.POINTS, f -> f.unitIs("index") && !f.subject(Cue.CURRENCY) && !f.isChange()),
            Rule.of("interest-charged", PRICE, "0.7", "Some borrowers faced interest of [177%] a year.")
                    .percent(f -> !f.isChange() && f.perTime() && f.measureIs("interest"))
                    .firm(),
            Rule.of("units-sold", CAPACITY, "0.75", "Sales in Europe rose 10% to [916,000].")
                    .count(f -> !f.isChange()
                            && (f.unitIs("units") || f.unitIs("sales"))
                            && f.after("to", "at", "of", "from")
                            && (f.measureIs("sales") || f.subject(Cue.REVENUE) && f.noGovernor())),
            Rule.of("things-sold", CAPACITY, "0.7", "They sell [190 million books] a year.")
                    .count(f -> f.after("")
                            && f.figure().quantity().low().compareTo(MANY) >= 0
                            && f.verbIn(SELLING)
                            && !f.unitIs("units")
                            && !f.unit(Cue.PERSONS)
                            && !f.unit(Cue.UNITS)
                            && !f.unit(Cue.CUSTOMERS)
                            && !f.unit(Cue.JOBS)),
            Rule.of("makes", CAPACITY, "0.85", "The new plant will produce [42,000 cars] a year.")
                    .count(f -> (f.unit(Cue.GOODS) || f.head(Cue.GOODS)) && (f.verb(Cue.PRODUCE) || f.perTime())),
            Rule.of("was-delivered", CAPACITY, "0.8", "About [24,000 tonnes] of beans were delivered.")
                    .when(f -> (f.kind(Kind.MASS) || f.kind(Kind.VOLUME) || f.unit(Cue.GOODS)) && isDelivered(f)),
            Rule.of("arrivals", CAPACITY, "0.75", "Cocoa arrivals reached [812,000 tonnes].")
                    .when(f -> (f.kind(Kind.MASS) || f.kind(Kind.VOLUME) || f.unit(Cue.GOODS))
                            && !f.isChange()
                            && (f.subject(Cue.NOUN) || f.governor(Cue.NOUN))
                            && f.clauseHas("arrivals", "harvest", "crop", "catch", "landings")),
            Rule.of("in-store", CAPACITY, "0.75", "Crude stockpiles stand at [294 million barrels].")
                    .when(f -> (f.kind(Kind.MASS) || f.kind(Kind.VOLUME) || f.kind(Kind.COUNT))
                            && !f.isChange()
                            && f.after("at", "to", "of", "from")
                            && (f.subject(Cue.NOUN) || f.governor(Cue.NOUN))
                            && f.clauseHas(STORES)),
            Rule.of("turns-out", CAPACITY, "0.8", "The mill turns out [3.4 million tonnes] of steel a year.")
                    .when(f -> (f.kind(Kind.MASS) || f.kind(Kind.VOLUME))
                            && (f.verb(Cue.PRODUCE) || f.perTime() && f.noMeasure())));

    private PriceRules() {}

    /** {@code [50 cents] on each phone}, {@code for every ride} */
    private static boolean isOnEach(Frame f) {
        int each = f.at() + 2;
        return each < f.tokens().size()
                && (f.followedBy("on") || f.followedBy("for"))
                && (f.tokens().get(each).is("each") || f.tokens().get(each).is("every"));
    }

    /** {@code [24,000 tonnes] of beans were delivered} */
    private static boolean isDelivered(Frame f) {
        List<Token> tokens = f.tokens();
        for (int i = f.at() + 1; i + 1 < tokens.size() && i < f.at() + REACH; i++) {
            if (tokens.get(i).is(Cue.BE)) {
                return tokens.get(i + 1).is(Cue.PRODUCE);
            }
        }
        return false;
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
