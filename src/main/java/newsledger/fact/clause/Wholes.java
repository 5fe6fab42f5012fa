package newsledger.fact.clause;

import newsledger.figure.Figure;
import newsledger.figure.Kind;

import java.util.List;
import java.util.Optional;

/** Finds the figure that another is a part of: {@code 32,000 staff, including [6,000] in Britain}. */
final class Wholes {

    private static final int REACH = 14;

    private Wholes() {}

    /** {@code 32,000 staff in 40 countries, including [6,000] in Britain}: a part of what was just counted. */
    static boolean isPart(List<Token> tokens, int at) {
        Figure figure = tokens.get(at).figure();
        return at > 1
                && tokens.get(at - 1).is("including")
                && figure != null
                && (figure.kind() == Kind.MONEY || figure.kind() == Kind.COUNT && !Parallel.isNoun(tokens.get(at)));
    }

    /** The figure before the one of a part, over counts of where they are. */
    static Optional<Integer> whole(List<Token> tokens, int at) {
        Figure part = tokens.get(at).figure();
        for (int i = at - 2; i >= 0 && i >= at - REACH; i--) {
            Figure figure = tokens.get(i).figure();
            if (figure != null && part != null && isWhole(tokens.get(i), figure, part)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /** A count says of what it is, a sum is larger than its part. */
    private static boolean isWhole(Token token, Figure whole, Figure part) {
        if (whole.kind() != part.kind()) {
            return false;
        }
        return switch (whole.kind()) {
            case COUNT -> !token.cues().isEmpty();
            case MONEY -> whole.quantity().high().compareTo(part.quantity().high()) > 0;
            default -> false;
        };
    }
}
