package newsledger.figure;

import org.jspecify.annotations.Nullable;

import java.util.Map;
import java.util.Set;

/**
 * What a figure is per: {@code a share}, {@code per barrel}, {@code /month}, {@code annually}.
 *
 * @param end the token behind its last
 */
record Denominator(String noun, int end) {
    /** What "a" may stand before: "a share" divides a figure, "a man" does not. */
    static final Set<String> NOUNS = WordList.of("denominators");

    /** {@code $12/hr}, {@code 8 cents per kWh} */
    private static final Map<String, String> SHORT = Map.ofEntries(
            Map.entry("annum", "year"),
            Map.entry("yr", "year"),
            Map.entry("mo", "month"),
            Map.entry("mth", "month"),
            Map.entry("wk", "week"),
            Map.entry("d", "day"),
            Map.entry("hr", "hour"),
            Map.entry("h", "hour"),
            Map.entry("min", "minute"),
            Map.entry("sec", "second"),
            Map.entry("s", "second"),
            Map.entry("bbl", "barrel"),
            Map.entry("oz", "ounce"),
            Map.entry("lb", "pound"),
            Map.entry("gal", "gallon"),
            Map.entry("t", "tonne"),
            Map.entry("ms", "millisecond"),
            Map.entry("sq ft", "square foot"),
            Map.entry("sqft", "square foot"),
            Map.entry("sq m", "square metre"),
            Map.entry("sqm", "square metre"),
            Map.entry("kwh", "kilowatt-hour"),
            Map.entry("mwh", "megawatt-hour"),
            Map.entry("km", "kilometre"));

    private static final Set<String> PEOPLE = WordList.of("people-denominators");
    private static final Set<String> TIMES =
            Set.of("day", "week", "month", "year", "quarter", "hour", "minute", "second");
    private static final int MOST_OF_SHARE = 3;
    /** {@code per Class A share}, {@code per diluted share} */
    private static final Set<String> SHARE_SORTS = Set.of(
            "class", "a", "b", "c", "ordinary", "common", "diluted", "basic", "american", "depositary", "preferred");

    private static final Set<String> SHARE_DEALS = Set.of(
            "sale",
            "sales",
            "offering",
            "issue",
            "swap",
            "placing",
            "split",
            "buyback",
            "scheme",
            "plan",
            "purchase",
            "price");
    private static final Set<String> THING_BEHIND = WordList.of("thing-behind");
    private static final Set<String> NO_THINGS = WordList.of("no-things");
    private static final Set<String> MOMENT_BEHIND = WordList.of("moment-behind");

    /** The denominator that begins at token {@code first}. */
    static @Nullable Denominator at(Tokens tokens, int first) {
        String adverb = adverb(tokens.word(first));
        if (adverb != null) {
            return new Denominator(adverb, first + 1);
        }
        int i = first + (isHyphen(tokens, first) ? 1 : 0);
        if (tokens.is(i, "/")) {
            return tokens.isWord(i + 1) ? of(tokens, i + 1) : null;
        }
        int noun = i + 1 + (isHyphen(tokens, i + 1) ? 1 : 0);
        if (!tokens.isWord(noun)
                || (TIMES.contains(tokens.word(noun)) && MOMENT_BEHIND.contains(tokens.word(noun + 1)))) {
            return null;
        }
        return switch (tokens.word(i)) {
            case "per" -> per(tokens, noun);
            case "a" -> isSortOfShare(tokens, noun) ? per(tokens, noun) : a(tokens, noun, noun > i + 1);
            case "an", "each", "every" -> NOUNS.contains(tokens.word(noun)) ? of(tokens, noun) : null;
            default -> null;
        };
    }

    /** Behind a small sum "a" divides by any noun that ends its phrase: {@code £3 a drop}, {@code $5 an item, plus tax}. */
    static @Nullable Denominator ofThing(Tokens tokens, int first) {
        boolean article = tokens.is(first, "a") || tokens.is(first, "an");
        int end = first + 2;
        boolean ends = !tokens.isWord(end) && !tokens.is(end, "-") && !tokens.is(end, "'") && !tokens.isNumber(end)
                || THING_BEHIND.contains(tokens.word(end));
        String noun = tokens.word(first + 1);
        boolean thing = tokens.isWord(first + 1)
                && !tokens.isCapital(first + 1)
                && noun.length() > 1
                && !NO_THINGS.contains(noun)
                && NumberWord.at(tokens, first + 1) == null;
        return article && ends && thing ? new Denominator(noun, end) : null;
    }

    private static @Nullable Denominator a(Tokens tokens, int noun, boolean hyphen) {
        boolean deal = !hyphen && isDealInShares(tokens, noun);
        return NOUNS.contains(tokens.word(noun)) && !deal ? of(tokens, noun) : null;
    }

    /** {@code a diluted share} */
    private static boolean isSortOfShare(Tokens tokens, int noun) {
        return SHARE_SORTS.contains(tokens.word(noun)) && tokens.is(noun + 1, "share");
    }

    /** {@code a share sale} */
    private static boolean isDealInShares(Tokens tokens, int noun) {
        return tokens.is(noun, "share") && SHARE_DEALS.contains(tokens.word(noun + 1));
    }

    /** Whether it names a length of time. */
    static boolean isTime(String noun) {
        return TIMES.contains(noun);
    }

    /** Whether it is a time, which may stand some words behind its figure: {@code 5 million barrels of oil a day}. */
    boolean isTime() {
        return TIMES.contains(noun);
    }

    /** {@code 154.10 yen per dollar} is the level of a rate. */
    boolean isRateOf(Candidate candidate) {
        Measure measure = candidate.measure();
        String other = noun.equals("dollar") ? "USD" : noun.equals("euro") ? "EUR" : "";
        return measure != null
                && measure.is(Kind.MONEY)
                && !other.isEmpty()
                && !measure.symbol().equals(other);
    }

    /** Behind "per" any noun may stand, with an adjective before it: {@code per import permit}, {@code per million BTU}. */
    private static Denominator per(Tokens tokens, int noun) {
        int share = noun;
        while (share < noun + MOST_OF_SHARE && SHARE_SORTS.contains(tokens.word(share))) {
            share++;
        }
        if (share > noun && tokens.is(share, "share")) {
            return of(tokens, share);
        }
        boolean heat = tokens.is(noun, "million") && tokens.is(noun + 1, "british") && tokens.is(noun + 2, "thermal");
        if (heat) {
            return new Denominator("million british thermal units", noun + 4);
        }
        boolean scale = NumberWord.at(tokens, noun) != null && Units.at(tokens, noun + 1) != null;
        boolean adjective = !NOUNS.contains(tokens.word(noun)) && NOUNS.contains(tokens.word(noun + 1));
        if (scale) {
            return new Denominator(tokens.word(noun) + " " + tokens.word(noun + 1), noun + 2);
        }
        return of(tokens, adjective ? noun + 1 : noun);
    }

    private static Denominator of(Tokens tokens, int noun) {
        String word = tokens.word(noun);
        int end = noun + 1;
        boolean two = word.equals("square")
                || word.equals("cubic")
                || word.equals("sq")
                || word.equals("metric")
                || word.equals("troy");
        int hour = end + (tokens.is(end, "-") ? 1 : 0);
        if (tokens.is(hour, "hour") && (hour > end || word.endsWith("watt"))) {
            word += "-hour";
            end = hour + 1;
        } else if (two) {
            word += " " + tokens.word(end);
            end++;
        }
        return new Denominator(PEOPLE.contains(word) ? "person" : SHORT.getOrDefault(word, word), end);
    }

    private static boolean isHyphen(Tokens tokens, int i) {
        return tokens.is(i, "-") && (tokens.isGlued(i) || tokens.printed(i).equals("-"));
    }

    private static @Nullable String adverb(String word) {
        return switch (word) {
            case "annually", "yearly", "annualized", "annualised", "pa", "p.a.", "p.a" -> "year";
            case "monthly", "pcm" -> "month";
            case "weekly", "pw" -> "week";
            case "daily" -> "day";
            case "hourly" -> "hour";
            case "quarterly" -> "quarter";
            default -> null;
        };
    }
}
