package newsledger.figure;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds what figures are per: {@code $50 a barrel}, {@code annual revenue of $3bn}, {@code 10 million shares at $14 each}. */
final class Denominators implements Refiner {
    private static final int MOST_ANNUAL = 6;
    private static final int MOST_OF_MEASURE = 10;
    private static final int MOST_BETWEEN = 4;
    private static final int MOST_BRACKETED = 8;
    private static final Map<String, String> RHYTHMS = Map.of(
            "annual",
            "year",
            "yearly",
            "year",
            "annualized",
            "year",
            "annualised",
            "year",
            "daily",
            "day",
            "weekly",
            "week",
            "monthly",
            "month",
            "eps",
            "share");
    /** {@code 50 cents more per barrel} */
    private static final Set<String> MORE = Set.of("more", "less", "extra");

    private static final Set<String> ANNUAL_JOINT = WordList.of("annual-joint");
    /** What is told for a unit: {@code revenue per user}. */
    private static final Set<String> MEASURES = Set.of(
            "revenue",
            "sales",
            "turnover",
            "cost",
            "costs",
            "spend",
            "spending",
            "price",
            "prices",
            "profit",
            "loss",
            "earnings",
            "income",
            "ebitda",
            "margin",
            "value",
            "fee",
            "rent",
            "yield");

    private static final BigDecimal MOST_TIMES = BigDecimal.valueOf(20);
    private static final Set<String> STOPS = WordList.of("noun-stops");

    @Override
    public List<Candidate> refine(List<Candidate> found, Line line) {
        List<Candidate> refined = new ArrayList<>();
        for (Candidate candidate : found) {
            boolean done = candidate.isBare()
                    || candidate.per() != null
                    || candidate.is(Kind.MULTIPLE)
                    || candidate.is(Kind.DURATION) && Denominator.at(line.tokens(), candidate.end()) == null;
            refined.add(done ? candidate : divided(candidate, line.tokens()));
        }
        for (int i = refined.size() - 2; i >= 0; i--) {
            refined.set(i, shared(refined.get(i), refined.get(i + 1), line.tokens()));
        }
        for (int i = 1; i < refined.size(); i++) {
            refined.set(i, PerShare.asBefore(refined.get(i), refined.subList(0, i), line.tokens()));
        }
        for (int i = 0; i < refined.size(); i++) {
            refined.set(i, PerShare.asExpected(refined.get(i), refined.subList(0, i), line));
        }
        return refined;
    }

    /** Whether both are sums of one currency and of one size: what is compared is per the same. */
    static boolean isLike(Candidate one, Candidate two) {
        Measure first = one.measure();
        Measure second = two.measure();
        return first != null
                && second != null
                && first.is(Kind.MONEY)
                && first.symbol().equals(second.symbol())
                && Amount.areLike(
                        first.amount(one.low().value()), second.amount(two.low().value()), MOST_TIMES);
    }

    /** {@code to 8.40 from 7 euros per share}: a number without a unit of its own is per share too, and so is {@code $5 to $7 a box}. */
    private static Candidate shared(Candidate candidate, Candidate next, Tokens tokens) {
        boolean elliptical = candidate.first() == candidate.low().first()
                        && candidate.end() == candidate.high().end()
                || (next.per() != null && !Denominator.isTime(next.per()) && isLike(candidate, next));
        boolean moved =
                tokens.is(candidate.first() - 1, "by") || Verbs.MOVES.contains(tokens.word(candidate.first() - 1));
        boolean linked = next.first() == candidate.end() + 1
                && (tokens.is(candidate.end(), "from") || (tokens.is(candidate.end(), "to") && !moved));
        Measure measure = candidate.measure();
        boolean alike = measure != null
                && measure.is(Kind.MONEY)
                && next.measure() != null
                && measure.symbol().equals(next.measure().symbol());
        return elliptical && linked && alike && candidate.per() == null
                ? candidate.per(next.per(), candidate.extentEnd())
                : candidate;
    }

    private static Candidate divided(Candidate candidate, Tokens tokens) {
        int end = candidate.end();
        int more = candidate.is(Kind.MONEY) && MORE.contains(tokens.word(end)) && tokens.is(end + 1, "per") ? 1 : 0;
        Denominator found =
                tokens.is(end, "quarterly") && describes(tokens, end + 1) ? null : Denominator.at(tokens, end + more);
        if (found == null && candidate.is(Kind.MONEY)) {
            found = aroundBrackets(tokens, end);
        }
        if (found == null && candidate.is(Kind.MONEY)) {
            found = PerShare.forEach(tokens, end);
        }
        if (found == null && candidate.is(Kind.MONEY) && !candidate.high().isScaled()) {
            found = Denominator.ofThing(tokens, end);
        }
        if (found == null && isEach(tokens, end)) {
            found = each(candidate, tokens);
        }
        if (found == null) {
            found = candidate.is(Kind.LENGTH) || candidate.is(Kind.PERCENT) ? null : distant(tokens, end);
        }
        if (found == null) {
            found = before(candidate, tokens);
        }
        return found == null || found.isRateOf(candidate) ? candidate : candidate.per(found.noun(), found.end());
    }

    /** {@code monthly users [and] turned over £6m}; but {@code annual sales and profit of $3bn} */
    private static boolean isOther(Tokens tokens, int i) {
        return switch (tokens.word(i)) {
            case "and" -> !tokens.is(i + 2, "of");
            case "but", "which", "who", "while", "that", "when" -> true;
            default -> false;
        };
    }

    /** {@code $2.99 (£1.85; €2.20) a month}: per month are all. */
    private static @Nullable Denominator aroundBrackets(Tokens tokens, int end) {
        int close = end;
        if (tokens.is(end, "(") || tokens.is(end, ";")) {
            while (close < end + MOST_BRACKETED && !tokens.is(close, ")")) {
                close++;
            }
        }
        Denominator found = tokens.is(close, ")") ? Denominator.at(tokens, close + 1) : null;
        return found == null ? null : new Denominator(found.noun(), end);
    }

    private static boolean isEach(Tokens tokens, int i) {
        return tokens.is(i, "each") || tokens.is(i, "apiece");
    }

    /** {@code 10 million shares at $14.50 each}; but {@code sold out in 12 minutes at £175 each} is not for each minute */
    private static @Nullable Denominator each(Candidate candidate, Tokens tokens) {
        int noun = candidate.is(Kind.MONEY) ? Nouns.before(tokens, candidate.first()) : -1;
        String plural = noun < 0 ? "" : tokens.word(noun);
        String singular = plural.endsWith("s") ? plural.substring(0, plural.length() - 1) : plural;
        boolean divides = Denominator.NOUNS.contains(singular) && !Denominator.isTime(singular);
        return divides ? new Denominator(singular, candidate.end() + 1) : null;
    }

    /** Whether the word before {@code next} is an adjective of it: {@code weekly output}. */
    private static boolean describes(Tokens tokens, int next) {
        return tokens.isWord(next) && !STOPS.contains(tokens.word(next));
    }

    /** {@code 5 million barrels of crude oil a day}, {@code 1 gigawatt of capacity weekly}, {@code $13bn in annualized revenue} */
    private static @Nullable Denominator distant(Tokens tokens, int first) {
        for (int i = first; i < first + MOST_BETWEEN; i++) {
            boolean joint = tokens.is(i, "of") || tokens.is(i, "in") || tokens.is(i, "worth");
            boolean word = tokens.isWord(i) || tokens.type(i) == Tokens.Type.IDENTIFIER;
            if (!word || (!joint && STOPS.contains(tokens.word(i)))) {
                return null;
            }
            String rhythm = joint ? RHYTHMS.get(tokens.word(i + 1)) : null;
            if (rhythm != null && tokens.isWord(i + 2)) {
                return new Denominator(rhythm, first);
            }
            Denominator found = Denominator.at(tokens, i + 1);
            if (found != null) {
                boolean adjective = found.end() == i + 2 && describes(tokens, found.end());
                boolean said = tokens.is(i + 1, "per") && tokens.is(first, "of");
                return (found.isTime() || said || found.noun().equals("share")) && !adjective ? found : null;
            }
        }
        return null;
    }

    /** {@code Revenue per user was $11.87}, {@code Ebitda per tonne: $90} */
    private static @Nullable String ofMeasure(Candidate candidate, Tokens tokens) {
        int first = candidate.first();
        for (int i = first - 2; i > 0 && i > first - MOST_OF_MEASURE; i--) {
            if (tokens.is(i, "per") && MEASURES.contains(tokens.word(i - 1))) {
                Denominator found = PerShare.ends(tokens, i, first) ? null : Denominator.at(tokens, i);
                return found == null || found.isTime() || found.noun().equals("share") ? null : found.noun();
            }
            if (tokens.is(i, ",")) {
                return null;
            }
        }
        return null;
    }

    /** {@code annual revenue of $3bn}, {@code A barrel of crude rose $2 to $50} */
    private static @Nullable Denominator before(Candidate candidate, Tokens tokens) {
        int end = candidate.end();
        if (candidate.is(Kind.MONEY) && tokens.is(0, "a") && tokens.is(1, "barrel") && tokens.is(2, "of")) {
            return new Denominator("barrel", end);
        }
        if (PerShare.is(candidate, tokens)) {
            return new Denominator("share", end);
        }
        String unit = candidate.is(Kind.MONEY) ? ofMeasure(candidate, tokens) : null;
        if (unit != null) {
            return new Denominator(unit, end);
        }
        int first = candidate.first();
        boolean amount = candidate.is(Kind.MONEY) || candidate.is(Kind.COUNT);
        for (int i = first - 1; amount && i >= 0 && i >= first - MOST_ANNUAL; i--) {
            String rhythm = RHYTHMS.get(tokens.word(i));
            if (rhythm != null && (i < first - 1 || candidate.is(Kind.MONEY))) {
                return new Denominator(rhythm, end);
            }
            if (!tokens.isWord(i)
                    || isOther(tokens, i)
                    || (i >= first - 2
                            && !ANNUAL_JOINT.contains(tokens.word(i))
                            && !ANNUAL_JOINT.contains(tokens.word(first - 1)))) {
                return null;
            }
        }
        return null;
    }
}
