package newsledger.figure;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumSet;
import java.util.Set;

/** Finds shares told as so many of so many, which are percents: {@code one in ten}, {@code one family in twelve}, {@code 1/3 of}. */
final class Ratios {
    private static final BigDecimal MOST = BigDecimal.valueOf(1000);

    /** {@code one family in twelve} */
    private static final Set<String> COUNTED = WordList.of("counted-in-ratios");

    /** {@code one in eight tonnes} */
    private static final Set<Kind> SIZED = EnumSet.of(Kind.COUNT, Kind.MASS, Kind.VOLUME, Kind.ENERGY);

    private Ratios() {}

    /** The share that begins with {@code amount}. */
    static @Nullable Candidate at(Tokens tokens, Amount amount, Numerals numerals) {
        boolean part = isSlashed(tokens, amount) || isSign(tokens, amount);
        if (part && tokens.is(amount.end(), "of") && !isUnitBehind(tokens, amount.end() + 1)) {
            return share(amount, amount.end(), amount.value().movePointRight(2).setScale(2, RoundingMode.HALF_UP));
        }
        int named = isOne(amount) && COUNTED.contains(tokens.word(amount.end())) ? 1 : 0;
        int i = joint(tokens, amount.end() + named);
        if (i < 0
                || amount.value().stripTrailingZeros().scale() > 0
                || amount.isScaled()
                || amount.value().signum() == 0
                || tokens.is(amount.first() - 1, "number")) {
            return null;
        }
        boolean every = tokens.is(i, "every") || tokens.is(i, "each");
        i += every ? 1 : 0;
        Amount whole = tokens.isNumber(i) ? numerals.at(i) : Words.at(tokens, i);
        if (named > 0 && (i != amount.end() + 2 || (whole != null && Nouns.head(tokens, whole.end()) >= 0))) {
            return null; // one shop in ten towns
        }
        if (whole == null || whole.value().compareTo(amount.value()) <= 0 || !isWhole(tokens, amount, whole, every)) {
            return null;
        }
        BigDecimal percent = amount.value().movePointRight(2).divide(whole.value(), 2, RoundingMode.HALF_UP);
        return share(amount, whole.end(), percent);
    }

    private static Candidate share(Amount amount, int end, BigDecimal percent) {
        Amount share = new Amount(amount.first(), end, percent, BigDecimal.ONE, amount.form());
        return Candidate.of(share).in(Parts.PERCENT);
    }

    private static boolean isOne(Amount amount) {
        return amount.value().compareTo(BigDecimal.ONE) == 0;
    }

    /** {@code 1/3} */
    private static boolean isSlashed(Tokens tokens, Amount amount) {
        return amount.end() == amount.first() + 3 && tokens.is(amount.first() + 1, "/");
    }

    /** {@code ⅓} */
    private static boolean isSign(Tokens tokens, Amount amount) {
        return amount.end() == amount.first() + 1
                && Fraction.ofSign(tokens.printed(amount.first()).charAt(0)) != null;
    }

    /** {@code 1/3 of a cup} is a third of the unit. */
    private static boolean isUnitBehind(Tokens tokens, int i) {
        boolean article = tokens.is(i, "a") || tokens.is(i, "an");
        return article && Units.at(tokens, i + 1) != null;
    }

    private static int joint(Tokens tokens, int i) {
        int at = i + (tokens.is(i, "-") ? 1 : 0);
        if (tokens.is(at, "out") && tokens.is(at + 1, "of")) {
            return at + 2;
        }
        if (!tokens.is(at, "in")) {
            return -1;
        }
        return at + 1 + (tokens.is(at + 1, "-") ? 1 : 0);
    }

    /** Not {@code 3 in 2015}, {@code two in 10 days}. */
    private static boolean isWhole(Tokens tokens, Amount amount, Amount whole, boolean every) {
        boolean one = isOne(amount) && tokens.printed(whole.first()).contains(",");
        Phrases.Match<Units.Entry> unit = Units.at(tokens, whole.end());
        boolean sized = isOne(amount)
                && unit != null
                && SIZED.contains(unit.value().measure().kind());
        if ((!one && whole.value().compareTo(MOST) > 0) || (unit != null && !sized)) {
            return false;
        }
        boolean plain = (amount.form() == whole.form() || isOne(amount))
                && amount.value().compareTo(BigDecimal.TEN) < 0;
        return every
                || tokens.is(whole.first() - 1, "of")
                || (plain && whole.value().compareTo(BigDecimal.valueOf(100)) <= 0)
                || one;
    }
}
