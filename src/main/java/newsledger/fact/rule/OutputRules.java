package newsledger.fact.rule;

import newsledger.fact.clause.Cue;
import newsledger.fact.clause.Frame;
import newsledger.fact.clause.Token;
import newsledger.fact.clause.WordList;
import newsledger.figure.Kind;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

import static newsledger.fact.FactType.CAPACITY;

/** How news says how much is made, sold and kept in store: {@code the new plant will produce [42,000 cars] a year}. */
final class OutputRules {
    private static final Set<String> STORES = WordList.of("stores");
    private static final Set<String> SELLING = Set.of(
            "sell", "sells", "sold", "selling", "ship", "ships", "shipped", "shifted", "made", "makes", "make",
            "printed");
    private static final BigDecimal MANY = BigDecimal.valueOf(1000);
    private static final int REACH = 5;

    static final List<Rule> RULES = List.of(
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
                    .when(f -> isGoods(f) && isDelivered(f)),
            Rule.of("arrivals", CAPACITY, "0.75", "Cocoa arrivals reached [812,000 tonnes].")
                    .when(f -> isGoods(f)
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

    private OutputRules() {}

    /** {@code [24,000 tonnes] of beans}, {@code [42,000 cars]} */
    private static boolean isGoods(Frame f) {
        return f.kind(Kind.MASS) || f.kind(Kind.VOLUME) || f.unit(Cue.GOODS);
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
}
