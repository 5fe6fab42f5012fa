package newsledger.fact.clause;

import java.util.Locale;

/**
 * What a word tells about a figure near it: {@code turnover} that it may be a revenue. Most words that matter are of one or two
 * of these classes; which word is of which is
 * told by {@code cues.csv}.
 */
public enum Cue {
    // measures: nouns that say what a figure is a value of
    REVENUE,
    PROFIT,
    LOSS,
    SHARE,
    TARGET,
    MARKET_VALUE,
    FUNDING,
    INVESTMENT,
    STAKE,
    DEBT,
    COST,
    PENALTY,
    PRICE,
    DIVIDEND,
    JOBS,
    CUSTOMERS,
    MARKET_SHARE,
    CAPACITY,
    ECONOMY,
    GROSS_PRODUCT,
    DEAL,
    MARKET,
    GOODS,
    UNITS,
    COMMODITY,
    CURRENCY,
    /** A measure of an editor's own type. */
    CUSTOM,
    /** A measure with no type of its own, such as demand: its change is a growth, its level is other. */
    NOUN,
    /** A point of a curve: a high, a close. Its measure is that of the curve. */
    EXTREME,
    // changes, as verbs, nouns or adverbs
    RISE,
    FALL,
    /** A verb that is a change only where it has no object: to raise, to cut, to add. */
    MOVES,
    HIGHER,
    LOWER,
    CHANGE,
    // what is done with money, shares and people
    BUY,
    SELL,
    RAISE,
    INVEST,
    PAY,
    FINE,
    SETTLE,
    VALUE,
    WORTH,
    OWN,
    CUT,
    HIRE,
    ADD,
    EARN,
    LOSE,
    /** A verb of none of the other classes, such as to report: it ends the search for the verb of a figure. */
    ACT,
    PRODUCE,
    OWE,
    /** What makes a cost that nobody is paid: to write off. */
    WRITE_OFF,
    COSTS,
    CLOSE,
    BE,
    SIGN,
    SPAN,
    /** What customers do: to use, to visit. */
    USE,
    /** Those who may be staff or customers: people, drivers. */
    PERSONS,
    // how firmly it is said
    FORECAST,
    PLAN,
    RUMOUR,
    DENY,
    // how a sentence is built
    BREAK,
    RELATIVE,
    COMPARE,
    PREPOSITION,
    DETERMINER,
    ADVERB,
    CONJUNCTION,
    /** A phrase whose words would mislead: a private equity firm has no equity in anything. */
    PLAIN;

    private final String label = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** As {@code newsledger.yml} writes it: {@code market-value}. */
    public String label() {
        return label;
    }

    /**
     * The cue of that {@link #label}.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Cue of(String label) {
        return valueOf(label.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
