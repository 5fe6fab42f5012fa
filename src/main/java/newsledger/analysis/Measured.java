package newsledger.analysis;

import newsledger.fact.Fact;
import newsledger.fact.FactType;
import newsledger.fact.Status;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which facts are levels that can be followed over time, and exactly what of: an operating profit is no net profit. */
final class Measured {
    private static final Set<FactType> TYPES = Set.of(
            FactType.REVENUE,
            FactType.PROFIT,
            FactType.LOSS,
            FactType.DEBT,
            FactType.JOBS,
            FactType.CUSTOMERS,
            FactType.CAPACITY,
            FactType.MARKET_VALUE);
    private static final Set<FactType> RESULTS = Set.of(FactType.PROFIT, FactType.LOSS);

    /** What sort of result it is, by the words of its sentence. */
    private static final Pattern SORT = Pattern.compile(
            "\\b(?:operating|pre-?tax|before tax|net|adjusted|underlying|gross|core|ebitda|pro forma|trading)\\b");

    /** {@code [cloud] revenue}: a part of what is earned. */
    private static final Pattern PART =
            Pattern.compile("\\b(?<part>[\\p{L}-]{2,30}+)\\s++(?:revenues?|sales|turnover)\\b");

    private static final Set<String> WHOLE = Set.of(
            "total",
            "annual",
            "yearly",
            "quarterly",
            "its",
            "their",
            "the",
            "of",
            "in",
            "and",
            "net",
            "reported",
            "group",
            "annualised",
            "annualized",
            "full-year",
            "said",
            "that",
            "had",
            "with",
            "on",
            "as",
            "company",
            "overall",
            "first-quarter",
            "second-quarter",
            "third-quarter",
            "fourth-quarter",
            "whose",
            "record",
            "when",
            "while",
            "a",
            "for",
            "from",
            "increased",
            "higher",
            "lower");

    private Measured() {}

    /** Whether it is reported, of somebody, and no change. */
    static boolean isLevel(Fact fact) {
        return TYPES.contains(fact.type())
                && fact.claim().subject() != null
                && fact.claim().direction() == null
                && fact.claim().status() == Status.REPORTED;
    }

    /** Equal for facts of one measure: {@code net}, {@code cloud}, or nothing. */
    static String sort(Fact fact) {
        String words = fact.sentence().text().toLowerCase(Locale.ROOT);
        if (RESULTS.contains(fact.type())) {
            Matcher sort = SORT.matcher(words);
            return sort.find() ? sort.group() : "";
        }
        return fact.type() == FactType.REVENUE ? part(words) : "";
    }

    private static String part(String words) {
        Matcher part = PART.matcher(words);
        while (part.find()) {
            String word = part.group("part");
            if (!WHOLE.contains(word) && !word.matches(".*\\d.*")) {
                return word;
            }
        }
        return "";
    }
}
