package newsledger.figure;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Set;

/** Finds parts of a whole, which are percents: {@code half of}, {@code two-thirds}, {@code by a third}, {@code one in ten}. */
final class Parts {
    static final Measure PERCENT = Measure.of(Kind.PERCENT, "%");
    private static final int MOST_OF_WHICH = 8;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Set<String> ORDINAL_BEFORE = WordList.of("ordinal-before");
    private static final Set<String> LEADING = WordList.of("part-leading");
    private static final Set<String> APPROXIMATE = WordList.of("part-approximate");
    private static final Set<String> ORDINAL_BEHIND = WordList.of("ordinal-behind");
    private static final Set<String> MOVES = WordList.of("moves");
    private static final Set<String> TRAILING = WordList.of("part-trailing");

    /** {@code a third fewer than} a year before, {@code a fifth cheaper} */
    private static final Set<String> COMPARATIVES = Set.of(
            "more", "fewer", "less", "higher", "lower", "cheaper", "dearer", "bigger", "larger", "smaller", "faster",
            "slower", "longer", "shorter", "heavier", "lighter");

    /** {@code of which a third may be state aid} */
    private static final Set<String> BEHIND_OF_WHICH = Set.of(
            "may", "might", "will", "would", "could", "can", "should", "is", "are", "was", "were", "has", "have", "had",
            "comes", "came", "goes", "went");
    /** The founder {@code retains a fifth}. */
    private static final Set<String> HOLDING = Set.of(
            "retain",
            "retains",
            "retained",
            "retaining",
            "keep",
            "keeps",
            "kept",
            "keeping",
            "own",
            "owns",
            "owned",
            "owning",
            "hold",
            "holds",
            "held",
            "holding",
            "saving",
            "saves");

    private final Tokens tokens;
    private final int first;
    private int at;

    private Parts(Tokens tokens, int first) {
        this.tokens = tokens;
        this.first = first;
        this.at = first;
    }

    static @Nullable Candidate at(Line line, int first) {
        return new Parts(line.tokens(), first).find();
    }

    private @Nullable Candidate find() {
        NumberWord count = NumberWord.at(tokens, at);
        boolean counted = count != null
                && count.is(NumberWord.Role.SMALL)
                && count.value().signum() > 0;
        boolean article = tokens.is(at, "a") || tokens.is(at, "an");
        if (counted || article) {
            at++;
            at += tokens.is(at, "-") ? 1 : 0;
        }
        Fraction part = Fraction.at(tokens, at);
        if (part == null) {
            return null;
        }
        at++;
        boolean many = counted && count != null && count.value().compareTo(BigDecimal.ONE) > 0;
        if (part.plural() != many || !isPart(part, counted, article) || isNumber()) {
            return null;
        }
        BigDecimal share = part.of(many && count != null ? count.value().multiply(HUNDRED) : HUNDRED);
        return percent(share.setScale(2, RoundingMode.HALF_UP));
    }

    private Candidate percent(BigDecimal value) {
        Amount amount = new Amount(first, at, value, BigDecimal.ONE, Amount.Form.WORDS);
        return Candidate.of(amount).in(PERCENT);
    }

    /** {@code of which insurers will cover [a third]} */
    private boolean isOfWhich() {
        boolean ends = at >= tokens.size()
                || tokens.is(at, ".")
                || tokens.is(at, ",")
                || BEHIND_OF_WHICH.contains(tokens.word(at));
        for (int i = first - 1; ends && i > 0 && i > first - MOST_OF_WHICH; i--) {
            if (tokens.is(i, "which") || tokens.is(i, "whom")) {
                return tokens.is(i - 1, "of");
            }
        }
        return false;
    }

    /** {@code half a million}, {@code a quarter of a percentage point} are read as numbers. */
    private boolean isNumber() {
        Amount amount = Words.at(tokens, first);
        return amount != null && amount.end() >= at;
    }

    private boolean isPart(Fraction part, boolean counted, boolean article) {
        String before = tokens.word(first - 1);
        if ((tokens.is(first - 1, "-") && tokens.isGlued(first)) || tokens.is(at, "-")) {
            return false;
        }
        if (counted) {
            return part.parts() != 4 || tokens.is(at, "of") || at - first > 2;
        }
        boolean leading = LEADING.contains(before);
        int behind = at + (tokens.is(at, "or") && tokens.is(at + 1, "so") ? 2 : 0);
        boolean trailing = TRAILING.contains(tokens.word(behind));
        if (part.parts() == 2) {
            return (article || !ORDINAL_BEFORE.contains(before)) && (leading || trailing);
        }
        if (!article || ORDINAL_BEHIND.contains(tokens.word(at))) {
            return false;
        }
        boolean moved = (MOVES.contains(before) || HOLDING.contains(before)) && !tokens.isWord(at);
        return tokens.is(at, "of")
                || tokens.is(at, "off")
                || APPROXIMATE.contains(before)
                || moved
                || isOfWhich()
                || COMPARATIVES.contains(tokens.word(at)) && (part.parts() != 4 || tokens.is(at + 1, "than"))
                || (leading && (trailing || !tokens.isWord(at)))
                || (first == 0 && trailing && tokens.is(at, "goes"));
    }
}
