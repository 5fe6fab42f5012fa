package newsledger.figure;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds the numbers of a sentence and the units that are printed with them: {@code US$5.1bn}, {@code 8-inch}, {@code two years}. */
final class Numbers {
    private static final Measure POUND =
            new Measure(Kind.MASS, "kg", new BigDecimal("0.45359237"), BigDecimal.ONE, BigDecimal.ZERO);
    private static final Measure POINT = Measure.of(Kind.POINTS, "pp");

    private static final Set<String> MORE = WordList.of("more");

    private final Line line;
    private final Tokens tokens;
    private final Numerals numerals;

    private Numbers(Line line) {
        this.line = line;
        this.tokens = line.tokens();
        this.numerals = new Numerals(tokens);
    }

    static List<Candidate> in(Line line) {
        Numbers numbers = new Numbers(line);
        List<Candidate> found = new ArrayList<>();
        int i = 0;
        while (i < numbers.tokens.size()) {
            Candidate candidate = numbers.at(i);
            if (candidate != null) {
                found.add(candidate);
                i = Math.max(candidate.end(), i + 1);
            } else {
                i++;
            }
        }
        return found;
    }

    private @Nullable Candidate at(int i) {
        if (tokens.isNumber(i)) {
            return measured(numerals.at(i));
        }
        if (!tokens.isWord(i) || !Starts.may(tokens.hash(i))) {
            return null;
        }
        Candidate multiple = Multiples.at(tokens, i);
        Candidate part = multiple == null ? Parts.at(line, i) : multiple;
        return part != null || !startsNumber(i) ? part : measured(Words.at(tokens, i));
    }

    private boolean startsNumber(int i) {
        String word = tokens.word(i);
        return switch (word) {
            case "a", "an" ->
                ((NumberWord.of(tokens.word(i + 1)) != null || Fraction.ofWord(tokens.word(i + 1)) != null)
                                && !isVague(i))
                        || isSmallestPoint(i + 1)
                        || isUnitAndHalf(i + 1);
            case "half", "quarter" -> true;
            case "dozen" -> !isVague(i);
            default -> NumberWord.of(word) != null;
        };
    }

    private boolean isUnitAndHalf(int i) {
        Phrases.Match<Units.Entry> unit = isAndHalf(i + 1) ? Units.at(tokens, i) : null;
        return unit != null && unit.end() == i + 1;
    }

    /** {@code a percentage point} */
    private boolean isSmallestPoint(int i) {
        return (tokens.is(i, "percentage") || tokens.is(i, "basis")) && tokens.is(i + 1, "point");
    }

    /** {@code several hundred}, {@code a few million}: no number. */
    private boolean isVague(int i) {
        return switch (tokens.word(i - 1)) {
            case "several", "few", "many", "couple", "per", "half" -> true;
            default -> false;
        };
    }

    private @Nullable Candidate measured(@Nullable Amount amount) {
        if (amount == null) {
            return null;
        }
        Candidate ratio = Ratios.at(tokens, amount, numerals);
        if (ratio != null) {
            return ratio;
        }
        Candidate bare = Candidate.of(amount);
        Candidate behind = behind(bare);
        int sign = amount.first();
        if ((tokens.is(sign - 1, "-") || tokens.is(sign - 1, "+")) && tokens.isGlued(sign)) {
            sign--;
        }
        Phrases.Match<Measure> before = Currencies.before(tokens, sign);
        if (before == null) {
            return behind.isBare() ? nameBefore(bare) : behind;
        }
        Measure named = behind.measure();
        boolean both = named != null && isDollar(before) && behind.is(Kind.MONEY);
        Candidate whole = both ? behind : bare;
        return whole.over(before.first(), whole.end()).in(both && named != null ? named : currency(before));
    }

    /** Behind a bare {@code $} the name of the dollar may follow: {@code $5m Canadian}. */
    private static boolean isDollar(Phrases.Match<Measure> sign) {
        return sign.end() - sign.first() == 1 && sign.value().symbol().equals("USD");
    }

    private Measure currency(Phrases.Match<Measure> match) {
        String printed = tokens.text(match.first(), match.end()).toLowerCase(Locale.ROOT);
        return line.setting().currency(printed, match.value());
    }

    /** {@code Australian dollars 310m} */
    private Candidate nameBefore(Candidate bare) {
        Phrases.Match<Measure> name = bare.low().isDigits() ? Currencies.nameBefore(tokens, bare.first()) : null;
        return name == null || !bare.low().isScaled()
                ? bare
                : bare.over(name.first(), bare.end()).in(currency(name));
    }

    private Candidate behind(Candidate bare) {
        int i = bare.end();
        int times = Multiples.behind(tokens, bare.low());
        if (times > 0) {
            return bare.over(bare.first(), times).in(Multiples.TIMES);
        }
        i += isHyphen(i) || (MORE.contains(tokens.word(i)) && Units.at(tokens, i + 1) != null) ? 1 : 0;
        Phrases.Match<Units.Entry> unit = Units.at(tokens, i);
        Phrases.Match<Measure> money = Currencies.behind(tokens, i);
        if (money != null && isWeight(money, bare)) {
            return bare.over(bare.first(), money.end()).in(POUND);
        }
        if (money != null && (unit == null || money.end() > unit.end()) && !isSymbolOfNext(money)) {
            return bare.over(bare.first(), money.end()).in(currency(money));
        }
        if (unit == null || !isUnit(unit)) {
            return bare;
        }
        Measure measure = unit.value().measure();
        boolean part = measure.symbol().equals("index") && isPartOfPoint(bare.low());
        Candidate whole = bare.over(bare.first(), unit.end())
                .in(part ? POINT : measure)
                .per(unit.value().per(), unit.end());
        return isAndHalf(unit.end()) ? andHalf(whole) : whole;
    }

    /** {@code two pounds of meat} */
    private boolean isWeight(Phrases.Match<Measure> money, Candidate bare) {
        boolean pound = tokens.is(money.first(), "pounds") || tokens.is(money.first(), "pound");
        boolean weighs = tokens.is(bare.first() - 1, "weighing")
                || tokens.is(bare.first() - 1, "weighs")
                || tokens.is(bare.first() - 1, "weighed");
        return pound && !bare.low().isScaled() && (tokens.is(money.end(), "of") || weighs);
    }

    /** In {@code 5 $10 notes} the sign belongs to the second number. */
    private boolean isSymbolOfNext(Phrases.Match<Measure> money) {
        return tokens.isNumber(money.end()) && tokens.isGlued(money.end());
    }

    private boolean isUnit(Phrases.Match<Units.Entry> unit) {
        return !(tokens.is(unit.end(), "'") && tokens.isGlued(unit.end()) && tokens.is(unit.end() + 1, "t"));
    }

    /** Behind a number a hyphen joins the unit, in text cut into words a spaced one too: {@code 8-inch}, {@code 28 - year - old}. */
    private boolean isHyphen(int i) {
        if (!tokens.is(i, "-")) {
            return false;
        }
        return tokens.isGlued(i) ? tokens.isGlued(i + 1) : !tokens.isGlued(i + 1) && tokens.is(i + 2, "-");
    }

    /** {@code a quarter point} of an interest rate */
    private static boolean isPartOfPoint(Amount amount) {
        return !amount.isDigits() && amount.value().compareTo(BigDecimal.ONE) < 0;
    }

    /** {@code a year and a half} */
    private boolean isAndHalf(int i) {
        return tokens.is(i, "and") && tokens.is(i + 1, "a") && tokens.is(i + 2, "half") && !tokens.is(i + 3, "of");
    }

    private static Candidate andHalf(Candidate whole) {
        Amount low = whole.low();
        Amount more =
                new Amount(low.first(), low.end(), low.mantissa().add(new BigDecimal("0.5")), low.scale(), low.form());
        return whole.over(whole.first(), whole.end() + 3).with(more, more);
    }
}
