package newsledger.fact.owner;

import newsledger.entity.Entity;
import newsledger.entity.Entity.Kind;
import newsledger.entity.Mention;
import newsledger.fact.FactType;
import newsledger.fact.clause.Cue;
import newsledger.fact.clause.Cues;
import newsledger.fact.clause.Frame;
import newsledger.fact.clause.Grammar;
import newsledger.fact.clause.Measure;
import newsledger.fact.clause.Token;
import newsledger.fact.clause.WordList;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;

/** Names what is its own subject: {@code copper prices}, {@code the Spanish market}, {@code Sri Lanka's stock market}. */
final class Things {
    private static final Set<Cue> TRADED = Set.of(Cue.COMMODITY, Cue.CURRENCY, Cue.MARKET);
    private static final Set<String> FLOWS = WordList.of("flows");
    private static final Set<String> SHIPPED =
            Set.of("shipments", "sales", "deliveries", "registrations", "unit sales");
    /** Words by which it is told of all makers together. */
    private static final Set<String> ALL = Set.of(
            "worldwide", "global", "world", "globally", "industry", "industry-wide", "total", "overall", "annual");

    private static final Cues EARNED = Cues.of(Cue.REVENUE, Cue.PROFIT, Cue.COST, Cue.JOBS, Cue.CAPACITY);
    /** Parts of a company and of a market. */
    private static final Set<String> PARTS = Set.of("segment", "segments");

    private static final Set<String> HOMES = WordList.of("homes");

    private static final int REACH = 4;

    private final ThingPhrases phrases;
    private final Bourses bourses;

    Things(String text) {
        this.phrases = new ThingPhrases(text);
        this.bourses = new Bourses(phrases);
    }

    /** The thing that a figure is of, or null. */
    @Nullable
    Entity of(Frame frame, FactType type, @Nullable Measure measure) {
        List<Token> tokens = frame.tokens();
        if (type == FactType.STOCK_MOVE) {
            return bourses.of(frame, measure);
        }
        if (measure != null
                && TRADED.contains(measure.cue())
                && !PARTS.contains(measure.token().word())
                && type != FactType.MARKET_SHARE) {
            Entity traded = phrases.of(tokens, currency(frame, measure), measure.cue());
            return measure.cue() == Cue.MARKET && traded.name().indexOf(' ') < 0 ? null : traded;
        }
        if (measure != null && FLOWS.contains(measure.token().word())) {
            int at = measure.at(frame) - 1;
            return at >= 0 && tokens.get(at).is(Cue.COMMODITY) ? phrases.of(tokens, at, Cue.COMMODITY) : null;
        }
        if (measure != null && SHIPPED.contains(measure.token().word()) && isOfAll(tokens)) {
            return shipped(tokens, measure.at(frame));
        }
        if (measure != null && measure.token().is("price")) {
            int of = commodityOf(tokens, measure.at(frame));
            if (of >= 0) {
                return phrases.of(tokens, of, Cue.COMMODITY);
            }
            Entity goods = measure.place() == Measure.Place.SUBJECT ? goods(tokens, measure.at(frame)) : null;
            if (goods != null) {
                return goods;
            }
        }
        boolean price = type == FactType.PRICE || measure != null && measure.cue() == Cue.PRICE;
        int from = measure == null || measure.place() != Measure.Place.SUBJECT ? 0 : measure.at(frame) - REACH;
        for (int i = price ? frame.at() - 1 : -1; i >= 0 && i >= from; i--) {
            if (tokens.get(i).is(Cue.COMMODITY)) {
                return phrases.of(tokens, i, Cue.COMMODITY);
            }
        }
        return null;
    }

    /** {@code the dollar fell against the euro to $1.33}: it is the rate of the dollar, whose token's number this is. */
    private static int currency(Frame frame, Measure measure) {
        int at = measure.at(frame);
        int verb = frame.leading().verbAt();
        boolean against = verb >= 0 && verb < at && measure.cue() == Cue.CURRENCY;
        for (int i = against ? frame.leading().clauseStart() : verb; i < verb; i++) {
            if (frame.tokens().get(i).is(Cue.CURRENCY)) {
                return i;
            }
        }
        return at;
    }

    /** {@code The price of [battery cells] fell}: what is bought, where it is a plural noun with a word or two about it; or null. */
    private @Nullable Entity goods(List<Token> tokens, int price) {
        int last = price + 1;
        while (last + 1 < tokens.size()
                && last <= price + REACH
                && ThingPhrases.isModifier(tokens.get(last + 1))
                && tokens.get(last + 1).name() == null
                && !Grammar.isVerb(tokens, last + 1)) {
            last++;
        }
        boolean plural = last > price + 1
                && tokens.get(price + 1).is("of")
                && tokens.get(last).word().endsWith("s")
                && !HOMES.contains(tokens.get(last).word());
        return plural ? phrases.of(tokens, last, Cue.COMMODITY) : null;
    }

    /** {@code worldwide shipments}, {@code said Gartner}: what is told is of all makers. */
    private static boolean isOfAll(List<Token> tokens) {
        boolean all = false;
        for (Token token : tokens) {
            Mention name = token.name();
            if (name != null && name.entity().kind() == Kind.ORGANISATION) {
                return false;
            }
            all |= ALL.contains(token.word()) || name != null && name.entity().kind() == Kind.PUBLISHER;
        }
        return all;
    }

    /** {@code worldwide [PC] shipments}, {@code shipments of [tablets]}: what is shipped, or null. */
    private @Nullable Entity shipped(List<Token> tokens, int shipments) {
        int first = shipments;
        while (first > 0 && isShipped(tokens, first - 1)) {
            first--;
        }
        if (first < shipments) {
            return phrases.of(tokens, first, shipments - 1);
        }
        int of = shipments + 1;
        int last = of;
        while (of < tokens.size()
                && tokens.get(of).is("of")
                && last + 1 < tokens.size()
                && isShipped(tokens, last + 1)) {
            last++;
        }
        return last == of ? null : phrases.of(tokens, of + 1, last);
    }

    private static boolean isShipped(List<Token> tokens, int i) {
        Token token = tokens.get(i);
        return token.sort() == Token.Sort.WORD
                && !ALL.contains(token.word())
                && !token.is("'s")
                && (token.is(Cue.GOODS) || token.cues().isEmpty())
                && !Grammar.isVerb(tokens, i);
    }

    /** {@code the price of [petrol]}, {@code the price of a barrel of [crude]}: the number of its token, or -1. */
    private static int commodityOf(List<Token> tokens, int price) {
        for (int i = price + 2; i < tokens.size() && i <= price + REACH + 1; i++) {
            if (!tokens.get(price + 1).is("of")
                    || tokens.get(i).name() != null
                    || Grammar.isPossessivePronoun(tokens.get(i))
                    || tokens.get(i).is("their")
                    || tokens.get(i).is("its")
                    || tokens.get(i).sort() == Token.Sort.MARK) {
                return -1;
            }
            if (tokens.get(i).is(Cue.COMMODITY)) {
                return i;
            }
        }
        return -1;
    }

    /** {@code the price of [steel] soared by 80%} */
    static boolean isPriceOf(Frame frame) {
        Measure measure = frame.measure();
        return measure != null
                && (measure.token().is("price") || measure.token().is("prices"))
                && commodityOf(frame.tokens(), measure.at(frame)) >= 0;
    }

    /** The market without a name that a figure beside another is of: {@code against a drop of 1% in [the benchmark index]}; or null. */
    @Nullable
    Entity behind(Frame frame, FactType type) {
        return type == FactType.STOCK_MOVE ? bourses.behind(frame) : null;
    }

    /** {@code [Copper] for delivery in May slid $42}: what the sentence begins with; null if that is nothing traded. */
    @Nullable
    Entity beginning(List<Token> tokens) {
        return first(tokens, REACH);
    }

    /** The first of the tokens up to {@code end} that is traded, or null. */
    @Nullable
    Entity first(List<Token> tokens, int end) {
        for (int i = 0; i < tokens.size() && i < end && tokens.get(i).sort() != Token.Sort.FIGURE; i++) {
            if (tokens.get(i).is(Cue.COMMODITY) && !Grammar.isTrade(tokens, i) && !isEarned(tokens, i + 1)) {
                return phrases.of(tokens, i, Cue.COMMODITY);
            }
        }
        return null;
    }

    /** {@code oil [revenues]}, {@code gold [output]} are somebody's. */
    private static boolean isEarned(List<Token> tokens, int at) {
        return at < tokens.size() && tokens.get(at).cues().meets(EARNED);
    }
}
