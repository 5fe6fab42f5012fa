package newsledger.fact.when;

import newsledger.fact.FactType;
import newsledger.fact.clause.Cue;
import newsledger.fact.clause.Frame;
import newsledger.fact.clause.Token;
import newsledger.fact.clause.WordList;

import java.util.List;
import java.util.Set;

/** Words before a figure that look like its plan or forecast and are none: {@code its standard [plan] to $9.99}, {@code an [estimated] debt}. */
final class PassedOver {
    private static final Set<String> ATTRIBUTES = WordList.of("foreseen-attributes");

    private PassedOver() {}

    /** @param passed whether a mark or a figure stands between the word at {@code i} and the figure */
    static boolean is(Frame frame, FactType type, int i, boolean passed) {
        List<Token> tokens = frame.tokens();
        return isNeed(tokens, i)
                || isThing(tokens, i, type)
                || i > 0 && tokens.get(i - 1).is("than")
                || isOfAnother(tokens, i, frame.at())
                || isAttribute(tokens, i) && (passed || tokens.get(i).is("estimated"));
    }

    /** {@code the [need] for $3m}: a noun. */
    private static boolean isNeed(List<Token> tokens, int i) {
        return (tokens.get(i).is("need") || tokens.get(i).is("needs"))
                && i > 0
                && tokens.get(i - 1).name() == null
                && tokens.get(i - 1).is(Cue.DETERMINER);
    }

    /** {@code its standard [plan] to $9.99}, {@code the ad-free [plan] went up}, {@code on [projects]}: things that are sold or built. */
    private static boolean isThing(List<Token> tokens, int i, FactType type) {
        Token token = tokens.get(i);
        Token next = tokens.get(i + 1);
        Token before = tokens.get(Math.max(0, i - 1));
        return switch (token.word()) {
            case "plan", "plans" ->
                type == FactType.PRICE && !(next.is("to") && tokens.get(i + 2).figure() == null)
                        || !next.word().endsWith("ing")
                                && !next.is(Cue.FORECAST)
                                && (next.is(Cue.RISE) || next.is(Cue.FALL) || next.is(Cue.COSTS));
            case "project", "projects" ->
                before.is(Cue.PREPOSITION) || before.is(Cue.DETERMINER) || before.is(Cue.CONJUNCTION);
            default -> false;
        };
    }

    /** {@code beat the estimate of [2.5m] and brought the total to [88m]}: an estimate of another figure. */
    private static boolean isOfAnother(List<Token> tokens, int i, int figure) {
        return tokens.get(i).is(Cue.FORECAST)
                && i + 2 < figure
                && tokens.get(i + 1).is("of")
                && tokens.get(i + 2).figure() != null;
    }

    /** {@code the expected price}, {@code an estimated debt}: it tells of its noun alone. */
    private static boolean isAttribute(List<Token> tokens, int i) {
        return i > 0
                && tokens.get(i - 1).is(Cue.DETERMINER)
                && ATTRIBUTES.contains(tokens.get(i).word());
    }
}
