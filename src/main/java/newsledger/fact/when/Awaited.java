package newsledger.fact.when;

import newsledger.fact.clause.Cue;
import newsledger.fact.clause.Frame;
import newsledger.fact.clause.Grammar;
import newsledger.fact.clause.Token;
import newsledger.fact.clause.WordList;

import java.util.List;
import java.util.Set;

/** Tells a figure that was awaited: {@code above the [$3.9bn] that analysts had expected}, {@code the [3%] it forecast}. */
final class Awaited {

    private static final Set<String> SPEAKERS = WordList.of("speakers");
    private static final int AWAITED_REACH = 7;
    private static final Set<String> AVERAGES =
            Set.of("mean", "average", "median", "consensus", "analyst", "analysts", "market");
    private static final Set<String> FORECASTS =
            Set.of("forecast", "estimate", "estimates", "consensus", "projection", "expectation");
    private static final Set<String> POLLED = Set.of("polled", "surveyed", "tracked", "followed", "asked");

    private Awaited() {}

    /** {@code above the [$3.9bn] that analysts had expected}, {@code the [3%] it forecast}. */
    static boolean is(Frame frame) {
        List<Token> tokens = frame.tokens();
        for (int i = frame.at() + 1; i < tokens.size() && i <= frame.at() + AWAITED_REACH; i++) {
            Token token = tokens.get(i);
            boolean by = i == frame.at() + 1
                    && i + 1 < tokens.size()
                    && tokens.get(i + 1).is("by");
            if (token.is(Cue.FORECAST) && (by || i > frame.at() + 1)) {
                return !token.is("will") && !token.is("would") && !token.is("could") && !token.is("may");
            }
            if (token.word().startsWith("hop") && token.is(Cue.PLAN)) {
                return true;
            }
            if (i == frame.at() + 1 && isForecastNoun(tokens, frame.at())) {
                return true;
            }
            boolean leads = token.is("that")
                    || token.is("had")
                    || token.is("been")
                    || token.is("as")
                    || token.is("was")
                    || token.is("were")
                    || token.is("by")
                    || POLLED.contains(token.word())
                    || token.name() != null
                    || token.is("it")
                    || Grammar.isMeasureOrChange(token)
                    || SPEAKERS.contains(token.word());
            if (!leads) {
                return false;
            }
        }
        return false;
    }

    /** {@code beat the [$3m] mean forecast of analysts} */
    private static boolean isForecastNoun(List<Token> tokens, int at) {
        int noun = at + 1;
        while (noun < tokens.size() - 1 && AVERAGES.contains(tokens.get(noun).word())) {
            noun++;
        }
        for (int i = noun;
                i > at + 1 && tokens.get(noun).is("of") && i < tokens.size() && i < noun + AWAITED_REACH;
                i++) {
            if (FORECASTS.contains(tokens.get(i).word())) {
                return true; // the $3m average of 20 analysts' estimates
            }
        }
        return at > 0
                && (FORECASTS.contains(tokens.get(noun).word())
                        || noun > at + 1 && tokens.get(noun - 1).is("consensus")
                        || tokens.get(noun).is("forecast of"))
                && (tokens.get(at - 1).is(Cue.DETERMINER)
                        || SPEAKERS.contains(tokens.get(at - 1).word()));
    }
}
