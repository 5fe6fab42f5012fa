package newsledger.figure;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds what a figure is per: {@code a share}, {@code per barrel}, {@code /month}, {@code annually}. */
final class Denominators implements Refiner {
    /** What "a" may stand before: "a share" is a denominator, "a man" is not. */
    private static final Set<String> NOUNS = WordList.of("denominators");

    private static final Set<String> PEOPLE = WordList.of("people-denominators");

    @Override
    public List<Candidate> refine(List<Candidate> found, Line line) {
        List<Candidate> refined = new ArrayList<>();
        for (Candidate candidate : found) {
            refined.add(candidate.isBare() || candidate.per() != null ? candidate : divided(candidate, line.tokens()));
        }
        return refined;
    }

    private static Candidate divided(Candidate candidate, Tokens tokens) {
        int i = candidate.end();
        String adverb = adverb(tokens.word(i));
        if (adverb != null) {
            return candidate.per(adverb, i + 1);
        }
        int noun = noun(tokens, i);
        if (noun < 0) {
            return candidate;
        }
        int end = noun + 1;
        String word = tokens.word(noun);
        if (word.equals("square") || word.equals("cubic") || word.equals("sq")) {
            word = word + " " + tokens.word(end);
            end++;
        }
        return candidate.per(PEOPLE.contains(word) ? "person" : word.equals("annum") ? "year" : word, end);
    }

    /** The token of the denominator's noun, or -1. */
    private static int noun(Tokens tokens, int first) {
        int i = first;
        i += tokens.is(i, "-") && tokens.isGlued(i) ? 1 : 0;
        if (tokens.is(i, "/") && tokens.isWord(i + 1)) {
            return i + 1;
        }
        boolean each = tokens.is(i, "per") || tokens.is(i, "each") || tokens.is(i, "every");
        boolean article = tokens.is(i, "a") || tokens.is(i, "an");
        i++;
        i += tokens.is(i, "-") && tokens.isGlued(i) ? 1 : 0;
        if (!tokens.isWord(i)) {
            return -1;
        }
        boolean known = NOUNS.contains(tokens.word(i));
        if (tokens.is(first, "per")) {
            return perNoun(tokens, i);
        }
        return (each || article) && known ? i : -1;
    }

    /** Behind "per" any noun may stand, with an adjective before it: {@code per carbon permit}. */
    private static int perNoun(Tokens tokens, int i) {
        if (NOUNS.contains(tokens.word(i)) || !tokens.isWord(i + 1) || tokens.isCapital(i + 1)) {
            return i;
        }
        return NOUNS.contains(tokens.word(i + 1)) ? i + 1 : i;
    }

    private static @Nullable String adverb(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "annually", "yearly", "annualized", "annualised" -> "year";
            case "monthly" -> "month";
            case "weekly" -> "week";
            case "daily" -> "day";
            case "hourly" -> "hour";
            case "quarterly" -> "quarter";
            default -> null;
        };
    }
}
