package newsledger.figure;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/** Finds the numbers of a sentence and the units that are printed with them: {@code US$5.1bn}, {@code 8-inch}, {@code two years}. */
final class Numbers {
    private static final Measure POINT = Measure.of(Kind.POINTS, "pp");

    private static final Set<String> STOPS = WordList.of("noun-stops");
    private static final Set<String> MORE = WordList.of("more");
    private static final Set<String> SINGULARS = WordList.of("singular-units");
    private static final Set<String> HOURS = Set.of("h", "hr", "hrs", "hour", "hours");
    private static final Measure MINUTE = Measure.of(Kind.DURATION, "minute");
    private static final int RATE_DECIMALS = 4;
    private static final Set<String> CODES = WordList.of("codes");
    private static final Set<String> KINDLESS = WordList.of("kindless");

    private final Line line;
    private final Tokens tokens;
    private final Numerals numerals;
    private final Weights weights;
    /** The token behind the last number and its unit: a sign before it is taken. */
    private int taken;

    private Numbers(Line line) {
        this.line = line;
        this.tokens = line.tokens();
        this.numerals = new Numerals(tokens);
        this.weights = new Weights(line);
    }

    static List<Candidate> in(Line line) {
        Numbers numbers = new Numbers(line);
        List<Candidate> found = new ArrayList<>();
        int i = 0;
        while (i < numbers.tokens.size()) {
            Candidate candidate = numbers.at(i);
            if (candidate != null) {
                found.add(candidate);
                numbers.taken = candidate.end();
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
        if (!tokens.isWord(i) || !Starts.may(tokens, i)) {
            return null;
        }
        Candidate single = Singles.at(tokens, i);
        if (single != null) {
            return inSetting(single);
        }
        Candidate multiple = Multiples.at(tokens, i);
        Candidate part = multiple == null ? Parts.at(line, i) : multiple;
        return part != null || !Openings.isNumber(tokens, i) ? part : measured(Words.at(tokens, i));
    }

    /** {@code a penny}, which is a cent where dollars are spoken of */
    private Candidate inSetting(Candidate single) {
        Measure measure = single.measure();
        boolean penny = tokens.is(single.end() - 1, "penny");
        return penny && measure != null ? single.in(line.setting().currency("penny", measure)) : single;
    }

    private @Nullable Candidate measured(@Nullable Amount amount) {
        if (amount == null) {
            return null;
        }
        if (KINDLESS.contains(tokens.word(amount.end())) || isCoded(amount) || Senses.isAngle(tokens, amount)) {
            return null;
        }
        Candidate ratio = Ratios.at(tokens, amount, numerals);
        if (ratio != null) {
            return ratio;
        }
        Candidate bare = Candidate.of(amount);
        Phrases.Match<Measure> before = before(amount.first());
        Candidate behind = behind(bare, before != null);
        if (before == null) {
            return behind.isBare() ? percentBefore(nameBefore(bare)) : signed(behind);
        }
        Measure named = behind.measure();
        boolean both = named != null && isDollar(before) && Currencies.isDollar(named) && !isOfNext(behind.end() - 1);
        Candidate whole = both ? behind : bare;
        Measure money = isRate(amount) ? before.value() : currency(before);
        return whole.over(before.first(), whole.end()).in(both && named != null ? named : money);
    }

    /** A kiwi dollar at {@code $0.5683} is told in American ones: only rates have four decimals. */
    private static boolean isRate(Amount amount) {
        return amount.mantissa().scale() == RATE_DECIMALS && !amount.isScaled();
    }

    /** {@code % 8}, {@code %4.9} */
    private Candidate percentBefore(Candidate bare) {
        int sign = bare.first() - 1;
        boolean percent = bare.isBare()
                && tokens.is(sign, "%")
                && bare.low().isDigits()
                && (sign == 0 || !(tokens.isGlued(sign) || tokens.isNumber(sign - 1)));
        return percent ? bare.over(sign, bare.end()).in(Parts.PERCENT) : bare;
    }

    /** {@code scp-173m}: behind a name's hyphen digits with one letter are a code. */
    private boolean isCoded(Amount amount) {
        if (CODES.contains(tokens.printed(amount.first())) || Senses.isSharpness(tokens, amount)) {
            return true;
        }
        int hyphen = amount.first() - 1;
        boolean joined = amount.isDigits()
                && tokens.is(hyphen, "-")
                && tokens.isGlued(hyphen)
                && tokens.isGlued(amount.first())
                && (tokens.isWord(hyphen - 1) || tokens.type(hyphen - 1) == Tokens.Type.IDENTIFIER)
                && !(tokens.isGlued(hyphen - 1) && tokens.isNumber(hyphen - 2));
        int letter = amount.isScaled() ? amount.end() - 1 : amount.end();
        return joined && tokens.isWord(letter) && tokens.printed(letter).length() == 1 && tokens.isGlued(letter);
    }

    private Phrases.@Nullable Match<Measure> before(int first) {
        boolean signed = (tokens.is(first - 1, "-") || tokens.is(first - 1, "+")) && tokens.isGlued(first);
        boolean bracketed = tokens.is(first - 1, "(") && tokens.isGlued(first) && tokens.isGlued(first - 1);
        Phrases.Match<Measure> found = Currencies.before(tokens, signed || bracketed ? first - 1 : first);
        return found == null || found.first() < taken ? null : found;
    }

    /** Where a unit does not begin at nothing, the sign counts: {@code -4°F} is 20 degrees below zero. */
    private Candidate signed(Candidate candidate) {
        Measure measure = candidate.measure();
        int sign = candidate.first() - 1;
        boolean minus = tokens.is(sign, "minus") || (tokens.is(sign, "-") && !tokens.isGlued(sign));
        if (measure == null || measure.offset().signum() == 0 || !minus) {
            return candidate;
        }
        Amount low = candidate.low();
        Amount below = new Amount(low.first(), low.end(), low.mantissa().negate(), low.scale(), low.form());
        return candidate.with(below, below);
    }

    /** Behind a bare {@code $} the name of the dollar may follow: {@code $5m Canadian}. */
    private static boolean isDollar(Phrases.Match<Measure> sign) {
        return sign.end() - sign.first() == 1 && sign.value().symbol().equals("USD");
    }

    /** {@code a $5m [dollar] bond} */
    private boolean isOfNext(int name) {
        return tokens.is(name, "dollar") && tokens.isWord(name + 1) && !STOPS.contains(tokens.word(name + 1));
    }

    private Measure currency(Phrases.Match<Measure> match) {
        String printed = tokens.text(match.first(), match.end()).toLowerCase(Locale.ROOT);
        return line.setting().currency(printed, match.value());
    }

    /** {@code Australian dollars 310m}; without a scale only where nothing else stands: {@code ringgit 42}. */
    private Candidate nameBefore(Candidate bare) {
        Phrases.Match<Measure> name = bare.low().isDigits() ? Currencies.nameBefore(tokens, bare.first()) : null;
        boolean alone = name != null && name.first() == 0 && bare.end() == tokens.size();
        return name == null || (!alone && !bare.low().isScaled())
                ? bare
                : bare.over(name.first(), bare.end()).in(currency(name));
    }

    private Candidate behind(Candidate bare, boolean priced) {
        int i = bare.end();
        int times = Multiples.behind(tokens, bare.low());
        if (times > 0) {
            return bare.over(bare.first(), times).in(Multiples.TIMES);
        }
        if (Senses.isBracketed(tokens, i)) {
            return bare.in(Objects.requireNonNull(Units.at(tokens, i + 1))
                            .value()
                            .measure())
                    .over(bare.first(), i + 3);
        }
        i += isHyphen(i) || (MORE.contains(tokens.word(i)) && Units.at(tokens, i + 1) != null) ? 1 : 0;
        i = Senses.behindOf(tokens, i, bare.low());
        Phrases.Match<Units.Entry> unit = Units.at(tokens, i);
        Phrases.Match<Measure> money = Currencies.behind(tokens, i);
        if (money != null && weights.isMeant(money, bare)) {
            return bare.over(bare.first(), money.end()).in(Weights.POUND);
        }
        if (money != null && (unit == null || money.end() > unit.end()) && !isSymbolOfNext(money, priced)) {
            return bare.over(bare.first(), money.end()).in(currency(money));
        }
        if (unit == null || !Senses.isUnit(tokens, unit)) {
            return bare;
        }
        Measure measure = isMinutes(bare, unit) ? MINUTE : unit.value().measure();
        boolean part = measure.symbol().equals("index") && isPartOfPoint(bare.low());
        Candidate whole = bare.over(bare.first(), unit.end())
                .in(part ? POINT : measure)
                .per(unit.value().per(), unit.end());
        return Halves.follow(tokens, unit.end()) ? Halves.add(tokens, whole) : whole;
    }

    /** {@code 1h 30m} */
    private boolean isMinutes(Candidate bare, Phrases.Match<Units.Entry> unit) {
        return tokens.is(unit.first(), "m") && HOURS.contains(tokens.word(bare.first() - 1));
    }

    /** In {@code 5 $10 notes} and {@code $ 20 $ 30} the sign belongs to the second number. */
    private boolean isSymbolOfNext(Phrases.Match<Measure> money, boolean priced) {
        return tokens.isNumber(money.end())
                && (tokens.isGlued(money.end()) || (priced && (!tokens.isWord(money.first()) || isCode(money))));
    }

    private boolean isCode(Phrases.Match<Measure> money) {
        return Currencies.before(tokens, money.end()) != null;
    }

    /** Behind a number a hyphen joins the unit, in text cut into words a spaced one too: {@code 8-inch}, {@code 30 - year bonds}. */
    private boolean isHyphen(int i) {
        if (!tokens.is(i, "-")) {
            return false;
        }
        return tokens.isGlued(i)
                ? tokens.isGlued(i + 1)
                : !tokens.isGlued(i + 1) && (tokens.is(i + 2, "-") || SINGULARS.contains(tokens.word(i + 1)));
    }

    /** {@code a quarter point} of an interest rate */
    private static boolean isPartOfPoint(Amount amount) {
        return !amount.isDigits() && amount.value().compareTo(BigDecimal.ONE) < 0;
    }
}
