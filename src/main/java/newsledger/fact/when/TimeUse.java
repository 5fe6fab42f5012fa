package newsledger.fact.when;

import newsledger.fact.clause.Cue;
import newsledger.fact.clause.Token;
import newsledger.fact.clause.WordList;
import newsledger.time.Period;
import newsledger.time.TimeExpression;
import newsledger.time.TimeExpression.Role;

import java.util.List;
import java.util.Set;

/** What the words before a time use it for: to say when something was told, when it falls due, or what another time is compared with. */
final class TimeUse {
    static final Set<String> BASES = Set.of("from", "than", "against", "versus", "since");
    private static final Set<String> TELLING = WordList.of("telling");
    private static final Set<String> TELLERS = WordList.of("tellers");
    private static final Set<String> MATURING = WordList.of("maturing");

    private TimeUse() {}

    /** {@code [Last month] the group reported sales of}: a short time before a verb of telling is that of the telling. */
    static boolean isTold(List<Token> tokens, int at, int figure, TimeExpression time) {
        boolean short_ = time.period() instanceof Period.Month || time.period().yearBefore() == null;
        for (int i = at + 1; short_ && i < figure; i++) {
            if (TELLERS.contains(tokens.get(i).word())) {
                return true;
            }
        }
        return false;
    }

    /** {@code than in [2003]}, {@code from their [2021] peak}, {@code 12% up on [January]}: a time of comparison. */
    static boolean isBase(List<Token> tokens, int at) {
        for (int i = at - 1; i >= 0 && i >= at - 3; i--) {
            Token token = tokens.get(i);
            if (BASES.contains(token.word()) && !token.is("since") || token.is(Cue.COMPARE)) {
                return true;
            }
            if (!token.is("in") && !token.is("at") && !token.is(Cue.DETERMINER) && !token.is("of")) {
                return false;
            }
        }
        return false;
    }

    /** Whether the time is that of something done, rather than of its telling or its end. */
    static boolean isMeant(List<Token> tokens, int at, TimeExpression time) {
        return time.role() != Role.CLOCK && !follows(tokens, at, TELLING) && !follows(tokens, at, MATURING);
    }

    /** {@code said on [Tuesday]}, {@code told Reuters on [Tuesday]}, {@code maturing in [2031]}. */
    private static boolean follows(List<Token> tokens, int at, Set<String> words) {
        for (int i = at - 1; i >= 0 && i >= at - 3; i--) {
            Token token = tokens.get(i);
            if (words.contains(token.word())) {
                return true;
            }
            if (!token.is("on") && !token.is("in") && token.name() == null) {
                return false;
            }
        }
        return false;
    }
}
