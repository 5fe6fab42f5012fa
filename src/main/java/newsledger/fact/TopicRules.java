package newsledger.fact;

import newsledger.figure.Kind;

import java.util.List;
import java.util.stream.Stream;

import static newsledger.fact.FactType.MARKET_VALUE;
import static newsledger.fact.FactType.PRICE;
import static newsledger.fact.FactType.PROFIT;
import static newsledger.fact.FactType.REVENUE;
import static newsledger.fact.FactType.SHARE_PRICE;

/** Sentences that leave unsaid what they measure, since the sentence before said it: {@code Others go to [$120]}. */
final class TopicRules {
    /** A type, and an example of a part of what was of that type. */
    private record Whole(FactType type, String example) {

        Rule rule() {
            return Rule.of(
                    "part-of-" + type.label() + "-as-before",
                    type,
                    "0.7",
                    example,
                    f -> (f.kind(Kind.PERCENT) || f.kind(Kind.MONEY))
                            && !f.isChange()
                            && f.before(type)
                            && f.following().ofPronoun());
        }
    }

    private static final Stream<Rule> PARTS = Stream.of(
                    new Whole(REVENUE, "Harbor had sales of $4 billion. The mill had [a fifth] of that."),
                    new Whole(PROFIT, "Harbor had a profit of $4 billion. The mill had [a fifth] of that."),
                    new Whole(FactType.COST, "The storm damage cost $4 billion. The town must bear [a fifth] of that."),
                    new Whole(
                            FactType.INVESTMENT, "The state will spend $4 billion. The railway gets [a fifth] of it."),
                    new Whole(FactType.FUNDING, "Harbor raised $4 billion. The founders gave [a fifth] of that."),
                    new Whole(FactType.DEBT, "Harbor has debts of $4 billion. The state stands for [a fifth] of them."),
                    new Whole(FactType.PENALTY, "Harbor was fined $4 million. The town gets [a fifth] of that."),
                    new Whole(
                            FactType.CAPACITY,
                            "The wells make 400,000 barrels a day. The south has [a fifth] of that."),
                    new Whole(FactType.JOBS, "Harbor has 12,000 employees. The mill has [a fifth] of them."),
                    new Whole(FactType.CUSTOMERS, "Streamly has 4 million subscribers. Brazil has [a fifth] of them."),
                    new Whole(
                            FactType.DIVIDEND, "Harbor paid dividends of $4 million. The town got [a fifth] of that."))
            .map(Whole::rule);

    static final List<Rule> RULES = Stream.concat(
                    PARTS,
                    Stream.of(
                            Rule.of(
                                    "worth",
                                    MARKET_VALUE,
                                    "0.8",
                                    "The founder's company is now worth [$2 billion].",
                                    f -> isBare(f)
                                            && !f.belowMillion()
                                            && f.anchor(Cue.WORTH)
                                            && (f.verb(Cue.BE) || f.before(MARKET_VALUE))),
                            Rule.of(
                                    "share-price-as-before",
                                    SHARE_PRICE,
                                    "0.8",
                                    "Analysts raised their price target to $45. Others went to [$50].",
                                    f -> isBare(f) && f.belowMillion() && isLevel(f) && f.before(SHARE_PRICE)),
                            Rule.of(
                                    "price-as-before",
                                    PRICE,
                                    "0.6",
                                    "Oil rose to $51 a barrel. It had stood at [$48].",
                                    f -> isBare(f) && f.belowMillion() && isLevel(f) && f.before(PRICE)),
                            Rule.of(
                                    "market-value-as-before",
                                    MARKET_VALUE,
                                    "0.8",
                                    "The group has a market value of $3bn. It could hit [$4bn].",
                                    f -> isBare(f) && !f.belowMillion() && f.before(MARKET_VALUE)),
                            Rule.of(
                                    "profit-as-before",
                                    PROFIT,
                                    "0.6",
                                    "Profit was $3m. That was above forecasts of [$2m].",
                                    f -> isBare(f) && !f.belowMillion() && isOfResults(f) && f.before(PROFIT)),
                            Rule.of(
                                    "revenue-as-before",
                                    REVENUE,
                                    "0.8",
                                    "Revenue was $3m. That was above forecasts of [$2m].",
                                    f -> isBare(f) && !f.belowMillion() && isOfResults(f) && f.before(REVENUE))))
            .toList();

    private TopicRules() {}

    private static boolean isBare(Frame f) {
        return f.kind(Kind.MONEY) && f.noMeasure();
    }

    /** {@code above forecasts of [$3m]}, {@code it grew to [$3m]}. */
    private static boolean isOfResults(Frame f) {
        boolean moved = (f.verb(Cue.RISE) || f.verb(Cue.FALL)) && f.after("to", "from");
        return f.near(Cue.FORECAST) || moved;
    }

    private static boolean isLevel(Frame f) {
        return f.after("to", "from", "at", "of") || f.verb(Cue.BE);
    }
}
