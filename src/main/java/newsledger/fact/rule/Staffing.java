package newsledger.fact.rule;

import newsledger.fact.Direction;
import newsledger.fact.clause.Cue;
import newsledger.fact.clause.Frame;
import newsledger.fact.clause.Grammar;
import newsledger.fact.clause.Token;
import newsledger.fact.clause.WordList;
import newsledger.figure.Kind;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Tells whether people are hired or let go: {@code [850 people] will lose their jobs}, {@code the loss of [310 posts]}. */
public final class Staffing {
    private static final Set<String> HIRING = WordList.of("hiring-verbs");
    private static final Set<String> FIRING = WordList.of("firing-verbs");
    private static final Set<String> FIRED = WordList.of("fired-behind");
    private static final Set<String> LOSSES = WordList.of("losses-of-jobs");
    private static final Set<String> AT_WORK = Set.of("work", "worked", "works", "busy", "employed");
    private static final Set<String> IN_WORK = Set.of("work", "jobs", "employment");
    private static final Set<String> THEIR_JOBS = Set.of("their jobs", "jobs", "their posts", "livelihoods");
    private static final Set<String> LEAVE = Set.of("leave", "go", "disappear", "vanish", "depart");
    private static final Set<String> LEAVING = Set.of("will", "would", "to", "must", "could", "may", "might");
    private static final int REACH = 9;

    private Staffing() {}

    /** Whether jobs are made or lost by the figure; null if they only stand. */
    public static @Nullable Direction of(Frame f) {
        if (f.change() != null) {
            return f.change();
        }
        if (f.verbIs("employs", "employ", "employed", "employing") && f.after("")) {
            return null;
        }
        boolean level = f.after("to", "from") || isWhole(f);
        if (!level && (f.verb(Cue.CUT) || f.unit(Cue.CUT) || f.head(Cue.CUT) || isLost(f))) {
            return Direction.DOWN;
        }
        if (!level && (f.verb(Cue.HIRE) && f.after("") || behind(f, Cue.HIRE))) {
            return Direction.UP;
        }
        if (f.verb(Cue.COSTS) && f.goesWith(THEIR_JOBS)) {
            return Direction.DOWN;
        }
        boolean goes = behind(f, Cue.CUT) || isFired(f) || leaves(f);
        return goes && !isWhole(f) || isShareOfCuts(f) ? Direction.DOWN : null;
    }

    /** {@code 5,000 of its [22,000 jobs]}: those that there are. */
    private static boolean isWhole(Frame f) {
        int of = f.at() - 1;
        while (of > 0
                && (f.tokens().get(of).is(Cue.DETERMINER)
                        || Grammar.isPossessivePronoun(f.tokens().get(of)))) {
            of--;
        }
        return of > 0 && f.tokens().get(of).is("of") && f.tokens().get(of - 1).figure() != null;
    }

    /** {@code [450 staff] will leave} */
    private static boolean leaves(Frame f) {
        int leave = overAside(f.tokens(), overWhole(f.tokens(), f.at() + 1));
        while (leave + 1 < f.tokens().size() && isExpected(f.tokens().get(leave))) {
            leave++;
        }
        return leave > 0
                && leave < f.tokens().size()
                && LEAVE.contains(f.tokens().get(leave).word())
                && (LEAVING.contains(f.tokens().get(leave - 1).word())
                        || f.tokens().get(leave - 1).word().endsWith(" to"));
    }

    /** {@code [700] are likely to go} */
    private static boolean isExpected(Token token) {
        return token.is(Cue.BE)
                || token.is(Cue.FORECAST)
                || token.is(Cue.PLAN)
                || token.is(Cue.ADVERB)
                || LEAVING.contains(token.word());
    }

    /** Steps over {@code , or 4% of the total,}. */
    private static int overAside(List<Token> tokens, int from) {
        if (from + 2 >= tokens.size()
                || !tokens.get(from).is(",")
                || !tokens.get(from + 1).is("or")) {
            return from;
        }
        int end = Grammar.behind(tokens, from + 2, from + REACH, ",");
        return end < 0 ? from : end;
    }

    /** Steps over {@code of its 19,000 workers}. */
    private static int overWhole(List<Token> tokens, int from) {
        int i = from;
        if (i < tokens.size() && tokens.get(i).is("of")) {
            do {
                i++;
            } while (i < tokens.size()
                    && (tokens.get(i).is(Cue.DETERMINER) || Grammar.isPossessivePronoun(tokens.get(i))));
        }
        return i > from && i < tokens.size() && tokens.get(i).figure() != null ? i + 1 : from;
    }

    /** {@code The cuts amount to [one in eight] of its workforce} */
    private static boolean isShareOfCuts(Frame f) {
        return !f.kind(Kind.COUNT)
                && f.measureFollows()
                && Stream.concat(f.leading().governors().stream(), f.leading().subjects().stream())
                        .anyMatch(token -> token.is(Cue.CUT) || LOSSES.contains(token.word()));
    }

    /** {@code hired [25 coders]}, {@code sacked [40 managers]}: who is hired or sacked works there, whatever they do. */
    public static @Nullable Direction named(Frame f) {
        if (!f.kind(Kind.COUNT) || f.unit(Cue.GOODS)) {
            return null;
        }
        if (f.after("") && f.verbIn(FIRING)
                || f.after("of") && f.anchorIs("let go")
                || f.unit(Cue.PERSONS) && isFired(f)) {
            return Direction.DOWN;
        }
        return f.after("") && f.verbIn(HIRING) ? Direction.UP : null;
    }

    /** {@code [230 people] work}, {@code the [460 people] who work there} */
    static boolean isAtWork(Frame f) {
        int next = f.at() + 1;
        boolean relative = next < f.tokens().size() && f.tokens().get(next).is(Cue.RELATIVE);
        int verb = relative ? next + 1 : next;
        boolean been = verb + 1 < f.tokens().size() && f.tokens().get(verb).is(Cue.BE);
        verb += been && f.tokens().get(verb + 1).is("employed") ? 1 : 0; // 14,000 people are employed
        if (verb + 1 < f.tokens().size() && f.tokens().get(verb).is("in")) {
            return IN_WORK.contains(f.tokens().get(verb + 1).word());
        }
        return verb < f.tokens().size() && AT_WORK.contains(f.tokens().get(verb).word());
    }

    /** {@code with the loss of [310 posts]} */
    private static boolean isLost(Frame f) {
        return f.after("of", "to", "by")
                && f.leading().anchor() != null
                && LOSSES.contains(f.leading().anchor().word());
    }

    /** {@code [850 people] will lose their jobs}, {@code leaving [412 people] without work} */
    private static boolean isFired(Frame f) {
        return reaches(f, FIRED);
    }

    /** Whether a verb of this class follows, over others that are counted: {@code [900 stewards] and 220 pilots will be recruited}. */
    private static boolean behind(Frame f, Cue cue) {
        List<Token> tokens = f.tokens();
        for (int i = f.at() + 1; i < tokens.size() && i <= f.at() + REACH; i++) {
            if (tokens.get(i).is(cue) && tokens.get(i).sort() == Token.Sort.WORD) {
                return true;
            }
            if (!goesOn(tokens, i)) {
                return false;
            }
        }
        return false;
    }

    private static boolean reaches(Frame f, Set<String> words) {
        List<Token> tokens = f.tokens();
        int from = overWhole(tokens, f.at() + 1);
        for (int i = from; i < tokens.size() && i < from + REACH; i++) {
            if (words.contains(tokens.get(i).word())) {
                return true;
            }
            if (!goesOn(tokens, i)) {
                return false;
            }
        }
        return false;
    }

    /** Whether the clause goes on at {@code i}, if only to count others. */
    private static boolean goesOn(List<Token> tokens, int i) {
        Token token = tokens.get(i);
        if (token.figure() != null) {
            return token.figure().kind() == Kind.COUNT && tokens.get(i - 1).is(Cue.CONJUNCTION);
        }
        return token.sort() != Token.Sort.MARK;
    }
}
