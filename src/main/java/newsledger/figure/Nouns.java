package newsledger.figure;

import java.util.Set;

/** Finds the plural noun that a number counts. */
final class Nouns {
    private static final int MOST_ADJECTIVES = 5;
    private static final int MOST_NAMES = 3;
    private static final int MOST_WORDS_BEFORE = 16;
    private static final Set<String> PLURALS = WordList.of("plurals");
    private static final Set<String> CAPACITIES = WordList.of("capacities");
    private static final Set<String> STOPS = WordList.of("noun-stops");

    private static final Set<String> FORECASTERS = WordList.of("forecasters");
    private static final Set<String> EXPECTING = WordList.of("expecting");

    private Nouns() {}

    /** The token of the plural noun that ends the words behind a number, or -1 where they name nothing countable. */
    static int head(Tokens tokens, int first) {
        int start = first;
        if (tokens.is(start, "-") && tokens.isGlued(start)) {
            start++;
            if (CAPACITIES.contains(tokens.word(start))) {
                return start;
            }
            if (!tokens.is(start, "odd") && !tokens.is(start, "strong") && !tokens.is(start, "plus")) {
                return -1;
            }
        }
        start += tokens.is(start, "+") && tokens.isGlued(start) ? 1 : 0;
        start += tokens.is(start, "odd") || tokens.is(start, "plus") ? 1 : 0;
        start += tokens.is(start, "or") && tokens.is(start + 1, "so") ? 2 : 0;
        if (tokens.is(start, "of")
                && (tokens.is(start + 1, "the")
                        || tokens.is(start + 1, "its")
                        || tokens.is(start + 1, "their")
                        || tokens.is(start + 1, "these")
                        || tokens.is(start + 1, "those"))) {
            start += 2;
        } else if (tokens.is(start, "of") && tokens.isNumber(start + 1) && !tokens.isGlued(start + 1)) {
            start += 1;
        } else if (tokens.is(start, "of")) {
            start = behindPossessive(tokens, start);
        }
        int found = -1;
        for (int i = start; i < start + MOST_ADJECTIVES; i++) {
            if (tokens.is(i, "-")) {
                continue;
            }
            boolean whole = i == start && tokens.is(first, "of");
            if (tokens.isNumber(i) && tokens.type(i + 1) == Tokens.Type.IDENTIFIER && tokens.isGlued(i + 1)) {
                continue; // 7E7 jets
            }
            if (isModels(tokens, i)) {
                return i + 1;
            }
            if (tokens.isNumber(i) && (whole || tokens.is(i + 1, "-"))) {
                continue;
            }
            if (found < 0
                    && i > start
                    && tokens.is(i, "and")
                    && isPlural(tokens.word(i + 2))
                    && !STOPS.contains(tokens.word(i + 1))) {
                continue;
            }
            if ((!tokens.isWord(i) && tokens.type(i) != Tokens.Type.IDENTIFIER) || STOPS.contains(tokens.word(i))) {
                break;
            }
            if (isPlural(tokens.word(i)) && !(tokens.is(i + 1, "-") && tokens.isGlued(i + 1))) {
                found = i;
                if (!isPlural(tokens.word(i + 1)) || STOPS.contains(tokens.word(i + 1))) {
                    break;
                }
            }
        }
        return found;
    }

    /** {@code 40 of [Airbus's] A320 jets} */
    private static int behindPossessive(Tokens tokens, int of) {
        for (int i = of + 1; i <= of + MOST_NAMES && tokens.isCapital(i); i++) {
            if (tokens.is(i + 1, "'")) {
                return i + (tokens.is(i + 2, "s") ? 3 : 2);
            }
        }
        return of;
    }

    /** {@code 35 Boeing 737s}, {@code eleven 787s} */
    private static boolean isModels(Tokens tokens, int i) {
        return tokens.isNumber(i) && tokens.printed(i).length() == 3 && tokens.is(i + 1, "s") && tokens.isGlued(i + 1);
    }

    /** The noun that ends at token {@code head}, in small letters: {@code subscribers}, {@code 737s}. */
    static String name(Tokens tokens, int head) {
        return tokens.is(head, "s") ? tokens.printed(head - 1) + "s" : tokens.word(head);
    }

    /** {@code more than the 80,000 [economists] had expected}: who expects a number is not counted by it. */
    static boolean isForecasters(Tokens tokens, int noun) {
        return FORECASTERS.contains(tokens.word(noun)) && EXPECTING.contains(tokens.word(noun + 1));
    }

    /** The plural noun that stands nearest before token {@code end} in its clause, or -1: the {@code loans} of {@code loans fell to 64,000}. */
    static int before(Tokens tokens, int end) {
        for (int i = end - 1; i >= 0 && i > end - MOST_WORDS_BEFORE; i--) {
            if (tokens.is(i, ";") || tokens.is(i, ".")) {
                return -1;
            }
            if (tokens.isWord(i) && isPlural(tokens.word(i)) && !STOPS.contains(tokens.word(i))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isPlural(String word) {
        if (PLURALS.contains(word)) {
            return true;
        }
        int n = word.length();
        return n > 2
                && word.charAt(n - 1) == 's'
                && word.charAt(n - 2) != 's'
                && !word.endsWith("us")
                && !word.endsWith("is");
    }
}
