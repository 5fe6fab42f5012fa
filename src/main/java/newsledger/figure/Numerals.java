package newsledger.figure;

import newsledger.figure.Amount.Form;
import newsledger.figure.NumberWord.Role;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.Set;

/** Reads a number printed in digits, with its scale: {@code 1,200}, {@code 2 1/2}, {@code 1.5bn}, {@code 3 hundred thousand}. */
final class Numerals {
    private static final int MOST_SCALES = 3;
    /** The tokens of {@code 1/2}. */
    private static final int SLASHED = 3;

    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final Set<String> SMALLER = Set.of("cm", "mm", "dm", "ft", "centimetres", "centimeters");
    private static final Set<String> LONGER = Set.of("km", "kilometres", "kilometers", "miles", "metres", "meters");
    private static final Set<String> FEET = Set.of("ft", "feet", "foot", "miles", "mile", "yards", "yds");
    private static final Set<String> HOURS = Set.of("h", "hr", "hrs");
    private static final Set<String> METRE_BEHIND = WordList.of("metre-behind");

    private final Tokens tokens;

    Numerals(Tokens tokens) {
        this.tokens = tokens;
    }

    /** The number that begins at token {@code first}, which is one of digits. */
    @Nullable
    Amount at(int first) {
        if (startsInsideWord(first)) {
            return null;
        }
        if (isSlash(first)) {
            BigDecimal part = slashed(first);
            return part == null ? null : scaled(first, first + SLASHED, part);
        }
        Fraction alone = sign(first);
        Grouping number = alone == null ? Grouping.at(tokens, first) : new Grouping(alone.value(), first + 1);
        BigDecimal value = number.value();
        int end = number.end();
        if (isSpokenPoint(end)) {
            value = new BigDecimal(value.toPlainString() + "." + tokens.printed(end + 1));
            end += 2;
        }
        end += isUncertain(end) ? 2 : 0;
        Fraction sign = tokens.isNumber(end) ? sign(end) : null;
        if (sign != null && alone == null) {
            value = value.add(sign.value().movePointLeft(value.scale()));
            end++;
        } else if (isMixed(end)) {
            end += tokens.is(end, "-") ? 1 : 0;
            BigDecimal part = slashed(end);
            if (part == null) {
                return null;
            }
            value = value.add(part);
            end += SLASHED;
        } else if (tokens.is(end, "and") && tokens.isNumber(end + 1) && isSlash(end + 1)) {
            BigDecimal part = slashed(end + 1);
            value = part == null ? value : value.add(part);
            end += part == null ? 0 : 1 + SLASHED;
        } else if (isAndHalf(end)) {
            value = value.add(HALF);
            end += 3;
        }
        return scaled(first, isLoss(first, end) ? end + 1 : end, value);
    }

    /** {@code $(3.5) million} */
    private boolean isLoss(int first, int end) {
        return tokens.is(first - 1, "(")
                && tokens.is(end, ")")
                && tokens.isGlued(first - 1)
                && Currencies.before(tokens, first - 1) != null;
    }

    /** {@code A5}, {@code %20}, {@code #1}: digits that are part of something else. */
    private boolean startsInsideWord(int first) {
        char before = tokens.before(first);
        return (before == '%' && first > 1 && tokens.isGlued(first - 1))
                || before == '_'
                || before == '#'
                || before == '@'
                || before == '='
                || before == '&'
                || before == '\\';
    }

    /** {@code 5 point 2 percent} */
    private boolean isSpokenPoint(int i) {
        boolean digits = tokens.is(i, "point")
                && tokens.isNumber(i + 1)
                && tokens.printed(i + 1).chars().allMatch(Character::isDigit)
                && tokens.printed(i - 1).chars().allMatch(Character::isDigit);
        NumberWord scale = digits ? NumberWord.at(tokens, i + 2) : null;
        return digits && (scale != null || Units.at(tokens, i + 2) != null || Currencies.behind(tokens, i + 2) != null);
    }

    /** {@code 2 1/2}, {@code 2-1/2} */
    private boolean isMixed(int i) {
        boolean hyphen = tokens.is(i, "-") && tokens.isGlued(i) && tokens.isGlued(i + 1);
        int part = hyphen ? i + 1 : i;
        return tokens.isNumber(part) && hyphen == tokens.isGlued(part) && isSlash(part);
    }

    /** {@code 20±0.5 grams}: how exact it is does not belong to the value. */
    private boolean isUncertain(int i) {
        return tokens.is(i, "±") && tokens.isGlued(i) == tokens.isGlued(i + 1) && tokens.isNumber(i + 1);
    }

    /** {@code 2 and a half million} */
    private boolean isAndHalf(int i) {
        return tokens.is(i, "and") && tokens.is(i + 1, "a") && tokens.is(i + 2, "half") && !tokens.is(i + 3, "of");
    }

    private @Nullable Fraction sign(int i) {
        return Fraction.ofSign(tokens.printed(i).charAt(0));
    }

    private boolean isSlash(int i) {
        return (tokens.is(i + 1, "/") || tokens.is(i + 1, "\u2044"))
                && tokens.isNumber(i + 2)
                && tokens.isGlued(i + 1) == tokens.isGlued(i + 2);
    }

    /** {@code 1/2}; what is no common fraction ({@code 24/7}, {@code 2004/05}, {@code 9/11}) is no number. */
    private @Nullable BigDecimal slashed(int i) {
        String count = tokens.printed(i);
        String parts = tokens.printed(i + 2);
        int end = i + SLASHED;
        boolean digits = Character.isDigit(count.charAt(0)) && count.indexOf(',') < 0 && count.indexOf('.') < 0;
        boolean few = count.length() == 1 || (count.length() == 2 && Units.at(tokens, end) != null);
        boolean common = digits && few && isCommon(parts, end);
        if (!common || tokens.is(end, "/") || count.equals("0") || Integer.parseInt(count) >= Integer.parseInt(parts)) {
            return null;
        }
        return new Fraction(1, Integer.parseInt(parts), false).of(new BigDecimal(count));
    }

    /** What is no date is common; other parts are where a unit or an "of" follows: {@code 1/40 of}, {@code 2/1000 kilograms}. */
    private boolean isCommon(String parts, int end) {
        return switch (parts) {
            case "2", "3", "4", "5", "6", "7", "8", "9", "10", "16", "20", "32", "64" -> true;
            case "12", "15", "25", "30", "40", "50", "100", "128", "1000" ->
                tokens.is(end, "of") || Units.at(tokens, end) != null;
            default -> false;
        };
    }

    private Amount scaled(int first, int end, BigDecimal mantissa) {
        BigDecimal scale = BigDecimal.ONE;
        int at = end;
        for (int n = 0; n < MOST_SCALES; n++) {
            int next = at + (tokens.is(at, "-") && tokens.isGlued(at) && tokens.isGlued(at + 1) ? 1 : 0);
            NumberWord word = tokens.isWord(next) ? NumberWord.at(tokens, next) : null;
            if (word == null || !isScale(word, next, at, first)) {
                break;
            }
            scale = scale.multiply(word.value());
            at = next + 1;
            if (tokens.is(at, ".")
                    && tokens.isGlued(at)
                    && word.is(Role.SHORT)
                    && tokens.behind(at) == ' '
                    && !isSentenceEnd(at)) {
                at++;
            }
        }
        return new Amount(first, at, mantissa, scale, Form.DIGITS);
    }

    private boolean isSentenceEnd(int i) {
        return tokens.type(i + 1) == Tokens.Type.NONE || tokens.isCapital(i + 1);
    }

    private boolean isScale(NumberWord word, int i, int end, int first) {
        return switch (word.role()) {
            case SCALE -> !tokens.word(i).endsWith("ions") || !tokens.is(i + 1, "of");
            case SHORT -> i == end || tokens.isGlued(i);
            case GLUED -> isShort(i, first);
            case BESIDE -> isBesideMoney(i, first);
            case SMALL, TEN -> false;
        };
    }

    /** The "mm" of {@code $5mm} and {@code 5mm euros}; elsewhere it is millimetres. */
    private boolean isBesideMoney(int i, int first) {
        return Currencies.before(tokens, first) != null || Currencies.behind(tokens, i + 1) != null;
    }

    /** A single letter is a scale, but of no other scale ({@code $48 million T-Mobile}), where it touches the digits, or beside money: {@code 5m}, {@code $5 m}, {@code 5 m euros}. */
    private boolean isShort(int i, int first) {
        boolean possessive =
                tokens.is(i + 1, "'") && tokens.isGlued(i + 1) && tokens.isWord(i + 2) && tokens.isGlued(i + 2);
        boolean again = i > first + 1 && NumberWord.at(tokens, i - 1) != null;
        if (possessive || again || tokens.is(i - 1, "-")) {
            return false;
        }
        if (Senses.isKelvin(tokens, i)) {
            return false;
        }
        boolean loss = tokens.is(first - 1, "(") && tokens.is(i - 1, ")");
        if (Currencies.before(tokens, loss ? first - 1 : first) != null) {
            return true;
        }
        boolean house = tokens.isPrinted(i, "B") && tokens.isCapital(i + 1) && first == i - 1;
        if (tokens.is(i, "t") || house || (tokens.is(i, "m") && isMetre(i))) {
            return false;
        }
        boolean alone = tokens.is(i, "m") || tokens.is(i, "k");
        return tokens.isGlued(i) || (alone && Currencies.behind(tokens, i + 1) != null);
    }

    /** {@code 50m long}, {@code 3m and 5cm}, {@code 2m/s} */
    private boolean isMetre(int i) {
        int next = i + 1 + (tokens.is(i + 1, "and") || tokens.is(i + 1, ",") ? 1 : 0);
        int behind = i + (tokens.is(i + 1, "-") ? 2 : 1);
        boolean longer = (tokens.is(i + 1, "to") || tokens.is(i + 1, "-")) && tokens.isNumber(i + 2);
        boolean converted = tokens.is(i + 1, "(") && tokens.isNumber(i + 2) && FEET.contains(tokens.word(i + 3));
        boolean conversion = tokens.is(i - 2, "(") && FEET.contains(tokens.word(i - 3));
        return METRE_BEHIND.contains(tokens.word(behind))
                || converted
                || conversion
                || (longer && LONGER.contains(tokens.word(i + 3)))
                || HOURS.contains(tokens.word(i - 2))
                || tokens.is(i + 1, "/")
                || (tokens.isNumber(next) && SMALLER.contains(tokens.word(next + 1)));
    }
}
