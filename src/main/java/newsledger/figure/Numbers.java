package newsledger.figure;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** Finds the numbers of a sentence and the units that are printed with them: {@code US$5.1bn}, {@code 12-inch}, {@code two years}. */
final class Numbers {
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
            Amount amount = numerals.at(i);
            return amount == null ? null : measured(amount);
        }
        if (!tokens.isWord(i)) {
            return null;
        }
        Candidate part = Parts.at(line, i);
        if (part != null) {
            return part;
        }
        Amount amount = startsNumber(i) ? Words.at(tokens, i) : null;
        return amount == null ? null : measured(amount);
    }

    private boolean startsNumber(int i) {
        String word = tokens.word(i);
        return switch (word) {
            case "a", "an" -> NumberWord.of(tokens.word(i + 1)) != null && !isVague(i);
            case "half", "quarter" -> true;
            case "dozen" -> !isVague(i);
            default -> NumberWord.of(word) != null;
        };
    }

    /** {@code several hundred}, {@code a few million}: no number. */
    private boolean isVague(int i) {
        return switch (tokens.word(i - 1)) {
            case "several", "few", "many", "couple", "per", "half" -> true;
            default -> false;
        };
    }

    private Candidate measured(Amount amount) {
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
        boolean both = behind.is(Kind.MONEY);
        Measure money = both && behind.measure() != null ? behind.measure() : currency(before);
        Candidate whole = both ? behind : bare;
        return whole.over(before.first(), whole.end()).in(money);
    }

    private Measure currency(Phrases.Match<Measure> match) {
        String printed = tokens.text(match.first(), match.end()).toLowerCase(java.util.Locale.ROOT);
        return line.setting().currency(printed, match.value());
    }

    /** {@code Australian dollars 648m} */
    private Candidate nameBefore(Candidate bare) {
        Phrases.Match<Measure> name = bare.low().isDigits() ? Currencies.nameBefore(tokens, bare.first()) : null;
        return name == null || !bare.low().isScaled()
                ? bare
                : bare.over(name.first(), bare.end()).in(currency(name));
    }

    private Candidate behind(Candidate bare) {
        int i = bare.end();
        i += tokens.is(i, "-") && tokens.isGlued(i) && tokens.isGlued(i + 1) ? 1 : 0;
        Phrases.Match<Units.Entry> unit = Units.at(tokens, i);
        Phrases.Match<Measure> money = Currencies.behind(tokens, i);
        if (money != null && (unit == null || money.end() > unit.end()) && !isSymbolOfNext(money)) {
            return bare.over(bare.first(), money.end()).in(currency(money));
        }
        if (unit == null || !isUnit(unit)) {
            return bare;
        }
        return bare.over(bare.first(), unit.end())
                .in(unit.value().measure())
                .per(unit.value().per(), unit.end());
    }

    /** In {@code 5 $10 notes} the sign belongs to the second number. */
    private boolean isSymbolOfNext(Phrases.Match<Measure> money) {
        return tokens.isNumber(money.end()) && tokens.isGlued(money.end());
    }

    private boolean isUnit(Phrases.Match<Units.Entry> unit) {
        return !(tokens.is(unit.end(), "'") && tokens.isGlued(unit.end()) && tokens.is(unit.end() + 1, "t"));
    }
}
