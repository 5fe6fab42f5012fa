package newsledger.fact.clause;

import java.util.List;
import java.util.Set;

/** Tells whether figures stand in one list: {@code 2.1, [1.6] and 3.8 per cent}, {@code Harbor with $3m and Nimbus with [$2m]}. */
public final class Listing {
    private static final Set<String> RANKING = WordList.of("ranking");
    private static final int LONGEST_PLACE = 7;
    private static final Set<String> SMALL = WordList.of("between-parallels");

    private Listing() {}

    /** {@code 2.1, [1.6] and 3.8 per cent}: nothing but a comma between, and the list goes on. */
    static boolean isEnumerated(List<Token> tokens, int at) {
        boolean goesOn = at + 2 < tokens.size()
                && (tokens.get(at + 1).is("and") || tokens.get(at + 1).is(","))
                && tokens.get(at + 2).figure() != null;
        return goesOn
                && at > 1
                && tokens.get(at - 1).is(",")
                && tokens.get(at - 2).figure() != null;
    }

    /** {@code trailed by Harbor with $3m and Nimbus with [$2m]}: others who have so much of the same. */
    static boolean isRanked(List<Token> between, List<Token> tokens, int previous) {
        int last = between.size() - 1;
        if (last < 1 || last > LONGEST_PLACE || between.get(last - 1).name() == null || !isHaving(between.get(last))) {
            return false;
        }
        Token first = between.get(0).is(",") && last > 2 ? between.get(1) : between.get(0);
        boolean joined = last == 2 && (first.is("and") || first.is(",")) && isHaving(tokens.get(previous - 1));
        return joined || RANKING.contains(first.word());
    }

    /** {@code Harbor [with] 3%}, {@code Nimbus [on] 2%} */
    public static boolean isHaving(Token token) {
        return token.is("with") || token.is("on") || token.is("at");
    }

    /** {@code 5% in Spain, [3%] in Italy and 2% in France}: the same preposition says where each holds. */
    static boolean isPlaced(List<Token> between, List<Token> tokens, int at) {
        int last = between.size() - 1;
        if (last < 2
                || last > LONGEST_PLACE
                || !between.get(last).is(",") && !between.get(last).is("and")) {
            return false;
        }
        int led = last - 1;
        while (led > 0 && !between.get(led).is(Cue.PREPOSITION)) {
            led--;
        }
        Token places = between.get(led);
        boolean whole = between.subList(0, last).stream()
                .noneMatch(token -> token.sort() == Token.Sort.MARK || token.is(Cue.BE));
        return whole
                && places.is(Cue.PREPOSITION)
                && !places.is("of")
                && at + 1 < tokens.size()
                && tokens.get(at + 1).is(places.word());
    }

    /** Whether the words between only link: names, times, marks, and words that add or compare. */
    static boolean isList(List<Token> between) {
        boolean links = false;
        for (Token token : between) {
            if (token.sort() == Token.Sort.MARK) {
                if (token.is(";") || token.is(":")) {
                    return false;
                }
                continue;
            }
            if (token.sort() != Token.Sort.WORD) {
                continue;
            }
            boolean link = token.is("from") || token.is("and") || token.is("or") || token.is(Cue.COMPARE);
            links |= link;
            if (!link
                    && !token.is(Cue.DETERMINER)
                    && !token.is("year-on-year")
                    && !token.is("year on year")
                    && !token.is("year over year")
                    && !token.is("year-over-year")
                    && !SMALL.contains(token.word())) {
                return false;
            }
        }
        return links;
    }
}
