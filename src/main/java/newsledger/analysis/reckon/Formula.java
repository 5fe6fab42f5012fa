package newsledger.analysis.reckon;

import newsledger.fact.Fact;
import newsledger.fact.Status;
import newsledger.figure.Qualifier;

import java.util.List;
import java.util.stream.Stream;

/**
 * How a figure was reckoned, in words: {@code {} divided by {}}, where each pair of braces stands for one of the facts.
 *
 * @param above facts that make the outcome larger as they grow, in the order of the words
 * @param below facts that make it smaller; they come behind the others in the words
 */
public record Formula(String words, List<Fact> above, List<Fact> below) {

    public Formula {
        above = List.copyOf(above);
        below = List.copyOf(below);
        if (places(words) != above.size() + below.size()) {
            throw new IllegalArgumentException(words);
        }
    }

    public static Formula of(String words, Fact... above) {
        return new Formula(words, List.of(above), List.of());
    }

    /** {@code {} divided by {}} and the like. */
    public static Formula quotient(String words, Fact above, Fact below) {
        return new Formula(words, List.of(above), List.of(below));
    }

    private static int places(String words) {
        return (words.length() - words.replace("{}", "").length()) / 2;
    }

    /** All facts, in the order of the words. */
    public List<Fact> facts() {
        return Stream.concat(above.stream(), below.stream()).toList();
    }

    /** The words around the facts: one more than there are facts. */
    public List<String> between() {
        return List.of(words.split("\\{\\}", -1));
    }

    /** The weakest: what rests on a forecast is one. */
    public Status status() {
        return facts().stream()
                .map(fact -> fact.claim().status())
                .max(Status::compareTo)
                .orElse(Status.REPORTED);
    }

    /** What the approximating words of the facts make of the outcome: what is divided by nearly 10 is over a tenth. */
    public Qualifier qualifier() {
        Qualifier qualifier = Qualifier.EXACT;
        for (Fact fact : above) {
            qualifier = both(qualifier, fact.figure().qualifier());
        }
        for (Fact fact : below) {
            qualifier = both(qualifier, inverse(fact.figure().qualifier()));
        }
        return qualifier;
    }

    private static Qualifier inverse(Qualifier qualifier) {
        return switch (qualifier) {
            case NEARLY, UNDER -> Qualifier.OVER;
            case UP_TO -> Qualifier.AT_LEAST;
            case OVER -> Qualifier.UNDER;
            case AT_LEAST -> Qualifier.UP_TO;
            case EXACT, ABOUT -> qualifier;
        };
    }

    private static Qualifier both(Qualifier one, Qualifier other) {
        if (one == other || other == Qualifier.EXACT) {
            return one;
        }
        if (one == Qualifier.EXACT) {
            return other;
        }
        int side = side(one);
        return side != 0 && side == side(other) ? (side < 0 ? Qualifier.UNDER : Qualifier.OVER) : Qualifier.ABOUT;
    }

    /** -1 where the true value is below the one printed, 1 where it is above. */
    private static int side(Qualifier qualifier) {
        return switch (qualifier) {
            case NEARLY, UNDER, UP_TO -> -1;
            case OVER, AT_LEAST -> 1;
            case EXACT, ABOUT -> 0;
        };
    }
}
