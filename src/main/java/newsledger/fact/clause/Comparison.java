package newsledger.fact.clause;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Tells whether a figure is what another is compared with: {@code £6m, up from [£5m]}, {@code above the [125,000] that was forecast}. */
public final class Comparison {
    private static final Set<String> SURPASSED = WordList.of("surpassed");
    /** With "of" these compare: "short of last year's 5%". */
    private static final Set<String> BEFORE_OF = Set.of("ahead", "short", "shy", "fraction");

    private static final Cues VERBS = Cues.of(Cue.BE, Cue.RISE, Cue.FALL);

    private static final int REACH = 14;

    private Comparison() {}

    /** {@code it spent £6m on vans, up from [£5m]}: the word right before the figure compares, and no verb stands between. */
    static boolean isCompared(List<Token> between, boolean rate) {
        boolean after = between.size() == 1 && between.get(0).is("after")
                || between.size() == 2
                        && between.get(1).is("after")
                        && between.get(0).sort() == Token.Sort.TIME;
        if (after) {
            return true;
        }
        int last = between.size() - 1;
        if (rate && last > 0 && between.get(last).is("the")) {
            last--; // a faster pace than the 2.2% of May
        }
        return last >= 0
                && between.get(last).is(Cue.COMPARE)
                && !between.get(last).is("from")
                && !Cues.of(between).meets(VERBS);
    }

    /** {@code 5.4%, ahead of last year's [5.2%]} */
    static boolean isOfEarlier(List<Token> between) {
        int last = between.size() - 1;
        boolean timed = false;
        while (last >= 0
                && (between.get(last).sort() == Token.Sort.TIME
                        || between.get(last).is(Cue.DETERMINER))) {
            timed |= between.get(last).sort() == Token.Sort.TIME;
            last--;
        }
        boolean of = last > 0
                && between.get(last).is("of")
                && BEFORE_OF.contains(between.get(last - 1).word());
        return timed
                && last >= 0
                && (of
                        || SURPASSED.contains(between.get(last).word())
                                && !between.get(last).is("of"))
                && !Cues.of(between).meets(VERBS);
    }

    /** {@code added 139,000 jobs, well above the [125,000] that economists had forecast} */
    static boolean isExpected(List<Token> between, List<Token> tokens, int at) {
        int last = between.size() - 1;
        while (last >= 0
                && (between.get(last).is(Cue.DETERMINER) || between.get(last).is(Cue.ADVERB))) {
            last--;
        }
        boolean led = last >= 0 && SURPASSED.contains(between.get(last).word());
        if (!led && !surpasses(tokens.get(at))) {
            return false;
        }
        for (int i = at + 1; i < tokens.size() && i < at + REACH; i++) {
            Token token = tokens.get(i);
            if (token.is(Cue.FORECAST)) {
                return true;
            }
            if (token.sort() == Token.Sort.MARK || token.figure() != null) {
                return false;
            }
        }
        return false;
    }

    /** {@code [above 3%]}: whether the figure itself says that another goes beyond it. */
    public static boolean surpasses(Token figure) {
        return Stream.of(figure.word().split(" ")).anyMatch(SURPASSED::contains);
    }
}
