package newsledger.entity;

import java.util.Set;

/**
 * A word or mark of an article. A word keeps its inner marks ({@code AT&T}, {@code Meituan-Dianping}, {@code Amazon.com},
 * {@code U.S.}); a possessive ending is a word of its own.
 *
 * @param initial its first character, for it is asked of every word
 * @param sentence the number of the sentence that holds it
 * @param capital whether it looks like a name's, by a capital or an inner one: {@code Apple}, {@code eBay}, {@code 3M}
 * @param first whether it is the first word of its sentence or of a quotation in it
 */
record Word(
        int start,
        int end,
        String text,
        String lower,
        char initial,
        int sentence,
        boolean first,
        boolean capital,
        Lexicon.Entry known) {

    private static final Set<String> CONTRACTED = Set.of("ve", "re", "ll", "d", "m", "t");

    boolean is(WordClass its) {
        return known.classes().has(its);
    }

    boolean is(String word) {
        return lower.equals(word);
    }

    /** Whether the tables may know a name that begins with it, as it is written here. */
    boolean mayBeginName() {
        return known.begins() && (known.beginsSmall() || !text.equals(lower));
    }

    static Word of(int start, int end, String text, String lower, int sentence, boolean first, Lexicon.Entry known) {
        boolean capital = begins(text) && !isCompound(text) && !isTicker(text) && !isCode(text) && !isContraction(text);
        return new Word(start, end, text, lower, text.charAt(0), sentence, first, capital, known);
    }

    /** {@code S.R.}, {@code T.N}: initials without a name. */
    boolean bare() {
        return text.indexOf('.') == 1 && text.length() <= 4;
    }

    /** {@code York-based}: the end of a name and a word about it. */
    boolean about() {
        return Character.isUpperCase(text.charAt(0)) && isCompound(text);
    }

    /** {@code Seattle-based}, {@code Facebook-owned}: words about a name. */
    private static boolean isCompound(String text) {
        int dash = text.lastIndexOf('-');
        return dash > 0 && Character.isLowerCase(text.charAt(dash + 1));
    }

    /** {@code Jasper.ai}: an address on the web. */
    boolean dotted() {
        int dot = text.lastIndexOf('.');
        return dot > 2 && dot < text.length() - 1 && Character.isLowerCase(text.charAt(dot + 1));
    }

    /** {@code AAPL.O}, {@code BRKa.N}: the sign of a share at an exchange. */
    private static boolean isTicker(String text) {
        int dot = text.lastIndexOf('.');
        if (dot < 1 || dot == text.length() - 1 || text.length() - dot > 4 || (dot == 1 && text.length() == 3)) {
            return false;
        }
        for (int i = dot + 1; i < text.length(); i++) {
            if (!Character.isUpperCase(text.charAt(i))) {
                return false;
            }
        }
        return text.indexOf('.') == dot && Character.isUpperCase(text.charAt(0));
    }

    /** {@code C}, {@code E3}, {@code CO2}: too short to tell of whom. */
    private static boolean isCode(String text) {
        int last = text.length() - 1;
        return last == 0 || (last < 3 && Character.isDigit(text.charAt(last)));
    }

    /** {@code We've}, {@code Don't} */
    private static boolean isContraction(String text) {
        int mark = Math.max(text.lastIndexOf('\''), text.lastIndexOf('’'));
        return mark > 0 && CONTRACTED.contains(text.substring(mark + 1));
    }

    private static boolean begins(String text) {
        return Character.isUpperCase(text.charAt(0)) || (text.length() > 1 && hasInnerCapital(text));
    }

    private static boolean hasInnerCapital(String text) {
        boolean brand =
                Character.isUpperCase(text.charAt(1)) && (Character.isLowerCase(text.charAt(0)) || text.length() < 4);
        return brand && Character.isLetterOrDigit(text.charAt(0));
    }

    boolean letters() {
        return Character.isLetter(initial);
    }

    /** {@code AWS}, {@code BP}, {@code AT&T}: two letters or more and no small one. */
    boolean acronym() {
        int capitals = 0;
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLowerCase(text.charAt(i))) {
                return false;
            }
            capitals += Character.isUpperCase(text.charAt(i)) ? 1 : 0;
        }
        return capitals >= 2;
    }

    /** {@code OpenAI}, {@code eBay}: a capital behind a small letter. */
    boolean camel() {
        for (int i = 1; i < text.length(); i++) {
            if (Character.isUpperCase(text.charAt(i)) && Character.isLowerCase(text.charAt(i - 1))) {
                return true;
            }
        }
        return false;
    }

    boolean possessive() {
        return lower.equals("'s") || lower.equals("’s");
    }
}
