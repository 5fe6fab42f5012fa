package newsledger.entity;

import java.util.Set;

/**
 * A word or mark of an article. A word keeps its inner marks ({@code AT&T}, {@code Meituan-Dianping}, {@code Amazon.com},
 * {@code U.S.}); a possessive ending is a word of its own.
 *
 * @param sentence the number of the sentence that holds it
 * @param first whether it is the first word of its sentence or of a quotation in it
 */
record Word(int start, int end, String text, String lower, int sentence, boolean first, Set<WordClass> classes) {

    boolean is(WordClass its) {
        return classes.contains(its);
    }

    boolean is(String word) {
        return lower.equals(word);
    }

    /** Whether it looks like a name's: a capital or an inner one, {@code Apple}, {@code eBay}, {@code 3M}. */
    boolean capital() {
        return Character.isUpperCase(text.charAt(0)) || (text.length() > 1 && hasInnerCapital());
    }

    private boolean hasInnerCapital() {
        boolean brand =
                Character.isUpperCase(text.charAt(1)) && (Character.isLowerCase(text.charAt(0)) || text.length() < 4);
        return brand && Character.isLetterOrDigit(text.charAt(0));
    }

    boolean letters() {
        return Character.isLetter(text.charAt(0));
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
