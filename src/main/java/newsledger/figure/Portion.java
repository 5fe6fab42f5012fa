package newsledger.figure;

import newsledger.figure.NumberWord.Role;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Set;

/**
 * A part of a scale or a unit, said in words before it: {@code half a} million, {@code three quarters of a} mile.
 *
 * @param end the token of the scale or the unit
 */
record Portion(BigDecimal value, int end) {
    private static final Set<String> ONES = Set.of("a", "an", "one", "1");
    private static final Set<String> ORDINAL_BEFORE = WordList.of("ordinal-before");
    private static final Set<Kind> SIZES = EnumSet.of(Kind.LENGTH, Kind.MASS, Kind.VOLUME);

    /** {@code half a million}, {@code half million}, {@code a quarter of a million}, {@code three quarters of a billion}, {@code half a dozen}. */
    static @Nullable Portion at(Tokens tokens, int first) {
        int i = first;
        NumberWord count = NumberWord.at(tokens, i);
        boolean counted = count != null && count.is(Role.SMALL);
        i += counted || tokens.is(i, "a") ? 1 : 0;
        i += tokens.is(i, "-") ? 1 : 0;
        Fraction part = Fraction.at(tokens, i);
        if (part == null) {
            return null;
        }
        BigDecimal value = part.of(counted && count != null ? count.value() : BigDecimal.ONE);
        boolean half = part.parts() == 2;
        i++;
        int behind = i;
        i += tokens.is(i, "-") || tokens.is(i, "of") ? 1 : 0;
        boolean article = ONES.contains(tokens.word(i));
        i += article ? 1 : 0;
        i += tokens.is(i, "-") ? 1 : 0;
        NumberWord word = NumberWord.at(tokens, i);
        if (word == null) {
            boolean alone = half && first == 0 && isTime(tokens, i) && tokens.size() == i + 1;
            return alone || ofUnit(tokens, behind, i, article) ? new Portion(value, i) : null;
        }
        boolean quarter = part.parts() == 4 && behind == i && !ORDINAL_BEFORE.contains(tokens.word(first - 1));
        if (!word.is(Role.SCALE) || tokens.word(i).endsWith("ions") || !(article || half || quarter)) {
            return null;
        }
        return new Portion(value, i);
    }

    /** {@code half a mile}, {@code half an hour}, {@code quarter-point}, {@code three quarters of a percentage point}. */
    private static boolean ofUnit(Tokens tokens, int behind, int unit, boolean article) {
        if (tokens.is(unit, "in")) {
            return false;
        }
        boolean hyphen = tokens.is(behind, "-") && !tokens.is(unit, "year") && !tokens.is(unit, "day");
        boolean point = tokens.is(unit, "point") || tokens.is(unit, "percentage");
        boolean counted = NumberWord.at(tokens, behind - 2) != null || tokens.is(behind - 2, "-");
        Phrases.Match<Units.Entry> found = Units.at(tokens, unit);
        boolean size = found != null && SIZES.contains(found.value().measure().kind());
        boolean space =
                behind == unit && (tokens.is(unit, "hour") || size || counted || isPercent(tokens, behind, found));
        boolean weight = tokens.is(unit, "pound") && tokens.is(unit + 1, "of");
        return found == null
                ? (article || hyphen || weight) && Currencies.behind(tokens, unit) != null
                : article || hyphen || point || space;
    }

    /** {@code a half percent} */
    private static boolean isPercent(Tokens tokens, int behind, Phrases.@Nullable Match<Units.Entry> found) {
        return found != null && found.value().measure().is(Kind.PERCENT) && tokens.is(behind - 2, "a");
    }

    private static boolean isTime(Tokens tokens, int i) {
        Phrases.Match<Units.Entry> found = Units.at(tokens, i);
        return found != null && found.value().measure().is(Kind.DURATION);
    }
}
