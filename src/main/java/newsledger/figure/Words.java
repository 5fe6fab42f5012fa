package newsledger.figure;

import newsledger.figure.Amount.Form;
import newsledger.figure.NumberWord.Role;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;

/** Reads a number printed in words: {@code twenty-five}, {@code a hundred and five}, {@code two and a half million}, {@code half a billion}. */
final class Words {
    private static final int MOST_WORDS = 24;
    private static final int MOST_JOINED = 5;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Tokens tokens;
    private int at;
    private BigDecimal total = BigDecimal.ZERO;
    private BigDecimal group = BigDecimal.ZERO;
    private BigDecimal scale = BigDecimal.ONE;
    private BigDecimal largest = BigDecimal.ZERO;
    private BigDecimal tail = BigDecimal.ONE;

    private Words(Tokens tokens, int first) {
        this.tokens = tokens;
        this.at = first;
    }

    /** The number that begins at token {@code first}. */
    static @Nullable Amount at(Tokens tokens, int first) {
        Words words = new Words(tokens, first);
        Portion portion = Portion.at(tokens, first);
        return portion == null ? words.number(first) : words.portion(portion, first);
    }

    private Amount portion(Portion portion, int first) {
        group = portion.value();
        at = portion.end();
        scales();
        return amount(first);
    }

    private @Nullable Amount number(int first) {
        int couple = Couple.at(tokens, first);
        if (couple >= 0) {
            at = couple;
            group = Couple.VALUE;
            scales();
            return amount(first);
        }
        if (tokens.is(at, "a") || tokens.is(at, "an")) {
            if (tokens.is(at + 1, "full") && tokens.is(at + 3, "point")) {
                at += 2;
                group = BigDecimal.ONE;
                return amount(first);
            }
            if (tokens.is(at + 2, "point")
                    || (tokens.is(at + 2, "and") && (tokens.is(at + 3, "half") || tokens.is(at + 4, "half")))) {
                at++;
                group = BigDecimal.ONE;
                return amount(first);
            }
            NumberWord next = NumberWord.at(tokens, at + 1);
            if (next == null || !next.is(Role.SCALE) || tokens.word(at + 1).endsWith("ions")) {
                return null;
            }
            at++;
            group = BigDecimal.ONE;
        }
        NumberWord scaleWord = NumberWord.at(tokens, at);
        if (at == first && scaleWord != null && scaleWord.is(Role.SCALE) && Singles.leads(tokens, first)) {
            group = BigDecimal.ONE;
        }
        boolean alone = at == first && scaleWord != null && scaleWord.is(Role.SCALE) && tokens.is(at + 1, "-");
        if (alone && scaleWord != null && Currencies.behind(tokens, at + 2) != null && !tokens.is(first - 1, "-")) {
            group = BigDecimal.ONE;
            scale = scaleWord.value();
            at++;
            return amount(first);
        }
        int digits = at;
        while (at - first < MOST_WORDS && step(digits == at && at == first)) {
            // step moves on
        }
        if (at == first || (at == digits && digits > first)) {
            return null;
        }
        point();
        andPart();
        return amount(first);
    }

    private Amount amount(int first) {
        if (group.signum() == 0 && tail.compareTo(BigDecimal.ONE) > 0) {
            return new Amount(first, at, total.divide(tail), tail, Form.WORDS);
        }
        return new Amount(first, at, total.add(group), scale, Form.WORDS);
    }

    /** Takes the next word of the number, with a hyphen or an "and" before it. */
    private boolean step(boolean isFirst) {
        int next = isFirst ? at : skipJoint();
        NumberWord word = tokens.isWord(next) ? NumberWord.at(tokens, next) : null;
        if (word == null || !fits(word, isFirst)) {
            return false;
        }
        at = next + 1;
        if (!word.is(Role.SCALE)) {
            group = group.add(word.value());
        } else if (word.value().compareTo(HUNDRED) <= 0) {
            group = group.multiply(word.value());
        } else {
            multiply(word.value());
        }
        return true;
    }

    /** In "two hundred thousand million" each scale multiplies all before it, in "a million two hundred thousand" it does not. */
    private void multiply(BigDecimal by) {
        if (group.signum() > 0 && by.compareTo(largest) < 0) {
            total = total.add(group.multiply(by));
            tail = BigDecimal.ONE;
        } else {
            tail = total.signum() > 0 && group.signum() > 0 ? BigDecimal.ONE : tail.multiply(by);
            total = total.add(group).multiply(by);
        }
        largest = by;
        group = BigDecimal.ZERO;
    }

    private int skipJoint() {
        boolean glued = tokens.isGlued(at);
        if (tokens.is(at, "-") && glued == tokens.isGlued(at + 1) && (glued || isTen(group.remainder(HUNDRED)))) {
            return at + 1;
        }
        NumberWord before = NumberWord.at(tokens, at - 1);
        boolean and = tokens.is(at, "and") && before != null && before.is(Role.SCALE);
        NumberWord behind = and ? NumberWord.at(tokens, at + 1) : null;
        boolean inside = tail.compareTo(BigDecimal.ONE) == 0 && tokens.is(at - 1, "hundred") && !isBetween();
        return behind != null && !behind.is(Role.SCALE) && (inside || !isScaleAhead(at + 2)) ? at + 1 : at;
    }

    /** {@code between two hundred and two thousand} */
    private boolean isBetween() {
        for (int i = at - 1; i >= 0 && i > at - MOST_JOINED; i--) {
            if (tokens.is(i, "between")) {
                return true;
            }
        }
        return false;
    }

    /** In "two million and five million" the "and" joins two numbers. */
    private boolean isScaleAhead(int i) {
        NumberWord word = NumberWord.at(tokens, i);
        return word != null && word.is(Role.SCALE) && word.value().compareTo(HUNDRED) > 0;
    }

    private boolean fits(NumberWord word, boolean isFirst) {
        BigDecimal rest = group.remainder(HUNDRED);
        return switch (word.role()) {
            case SMALL ->
                isFirst
                        || (rest.signum() == 0 && group.signum() >= 0 && isOpen())
                        || (isTen(rest)
                                && word.value().compareTo(BigDecimal.TEN) < 0
                                && word.value().signum() > 0);
            case TEN -> isFirst || (rest.signum() == 0 && isOpen());
            case SCALE ->
                (!isFirst || group.signum() > 0)
                        && (group.signum() > 0 || total.signum() > 0)
                        && total.precision() - total.scale() < 24;
            case SHORT, GLUED, BESIDE -> false;
        };
    }

    /** Whether smaller numbers may follow: after a scale, not after another number. */
    private boolean isOpen() {
        NumberWord before = NumberWord.at(tokens, at - 1);
        return before != null && before.is(Role.SCALE);
    }

    private static boolean isTen(BigDecimal rest) {
        return rest.compareTo(BigDecimal.valueOf(20)) >= 0
                && rest.remainder(BigDecimal.TEN).signum() == 0;
    }

    /** {@code two point five million} */
    private void point() {
        NumberWord digit = tokens.is(at, "point") ? NumberWord.at(tokens, at + 1) : null;
        if (digit == null || !digit.is(Role.SMALL) || digit.value().compareTo(BigDecimal.TEN) >= 0) {
            return;
        }
        BigDecimal place = new BigDecimal("0.1");
        at++;
        while (digit != null
                && digit.is(Role.SMALL)
                && digit.value().compareTo(BigDecimal.TEN) < 0
                && place.scale() < 12) {
            group = group.add(digit.value().multiply(place));
            place = place.movePointLeft(1);
            at++;
            digit = NumberWord.at(tokens, at);
        }
        scales();
    }

    /** {@code and a half}, {@code -and-a-half}, {@code and three quarters}, and the scale that may follow. */
    private void andPart() {
        int i = at;
        i += tokens.is(i, "-") ? 1 : 0;
        if (!tokens.is(i, "and")) {
            return;
        }
        i++;
        i += tokens.is(i, "-") ? 1 : 0;
        NumberWord count = NumberWord.at(tokens, i);
        boolean counted = count != null && count.is(Role.SMALL);
        i += counted || tokens.is(i, "a") || tokens.is(i, "one") ? 1 : 0;
        i += tokens.is(i, "-") ? 1 : 0;
        Fraction part = Fraction.at(tokens, i);
        if (part == null || (!counted && part.plural()) || tokens.is(i + 1, "of")) {
            return;
        }
        BigDecimal value = part.of(counted && count != null ? count.value() : BigDecimal.ONE);
        NumberWord last = NumberWord.at(tokens, at - 1);
        boolean ofScale = last != null && last.is(Role.SCALE);
        group = group.add(ofScale && last != null ? value.multiply(last.value()) : value);
        at = i + 1;
        if (!ofScale) {
            scales();
        }
    }

    private void scales() {
        int next = at + (tokens.is(at, "-") ? 1 : 0);
        NumberWord word = NumberWord.at(tokens, next);
        while (word != null && word.is(Role.SCALE) && scale.precision() < 20) {
            scale = scale.multiply(word.value());
            at = next + 1;
            next = at;
            word = NumberWord.at(tokens, next);
        }
    }
}
