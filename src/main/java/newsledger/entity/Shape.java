package newsledger.entity;

import newsledger.article.Letters;

import java.util.Set;

/**
 * How a word or mark is written, looked at once since it is asked again and again.
 *
 * @param letters whether it begins with a letter
 * @param capital whether it looks like a name's, by a capital or an inner one: {@code Apple}, {@code eBay}, {@code 3M}
 * @param acronym {@code AWS}, {@code BP}, {@code AT&T}: two letters or more and no small one
 * @param camel {@code OpenAI}, {@code eBay}: a capital behind a small letter
 * @param dotted {@code Jasper.ai}: an address on the web
 * @param bare {@code S.R.}, {@code T.N}: initials without a name
 * @param about {@code York-based}: the end of a name and a word about it
 */
record Shape(
        boolean letters, boolean capital, boolean acronym, boolean camel, boolean dotted, boolean bare, boolean about) {

    /** That of a word of plain small letters. */
    static final Shape SMALL = new Shape(true, false, false, false, false, false, false);

    /** That of a word of small letters behind a capital. */
    private static final Shape CAPITALISED = new Shape(true, true, false, false, false, false, false);

    /** That of a mark. */
    static final Shape MARK = new Shape(false, false, false, false, false, false, false);

    private static final Set<String> CONTRACTED = Set.of("ve", "re", "ll", "d", "m", "t");

    static Shape of(String text) {
        boolean letters = Letters.isLetter(text.charAt(0));
        if (text.length() == 1 && !letters) {
            return MARK;
        }
        if (letters && isCapitalised(text)) {
            return CAPITALISED;
        }
        boolean capital = begins(text) && !isCompound(text) && !isTicker(text) && !isCode(text) && !isContraction(text);
        return new Shape(letters, capital, acronym(text), camel(text), dotted(text), bare(text), about(text));
    }

    private static boolean isCapitalised(String text) {
        int small = 1;
        while (small < text.length() && Letters.isSmall(text.charAt(small))) {
            small++;
        }
        return small == text.length() && small > 1 && Letters.isCapital(text.charAt(0));
    }

    private static boolean bare(String text) {
        return text.indexOf('.') == 1 && text.length() <= 4;
    }

    private static boolean about(String text) {
        return Letters.isCapital(text.charAt(0)) && isCompound(text);
    }

    /** {@code Seattle-based}, {@code Facebook-owned}: words about a name. */
    private static boolean isCompound(String text) {
        int dash = text.lastIndexOf('-');
        return dash > 0 && Letters.isSmall(text.charAt(dash + 1));
    }

    private static boolean dotted(String text) {
        int dot = text.lastIndexOf('.');
        return dot > 2 && dot < text.length() - 1 && Letters.isSmall(text.charAt(dot + 1));
    }

    /** {@code AAPL.O}, {@code BRKa.N}: the sign of a share at an exchange. */
    private static boolean isTicker(String text) {
        int dot = text.lastIndexOf('.');
        if (dot < 1 || dot == text.length() - 1 || text.length() - dot > 4 || (dot == 1 && text.length() == 3)) {
            return false;
        }
        for (int i = dot + 1; i < text.length(); i++) {
            if (!Letters.isCapital(text.charAt(i))) {
                return false;
            }
        }
        return text.indexOf('.') == dot && Letters.isCapital(text.charAt(0));
    }

    /** {@code C}, {@code E3}, {@code CO2}: too short to tell of whom. */
    private static boolean isCode(String text) {
        int last = text.length() - 1;
        return last == 0 || (last < 3 && Letters.isDigit(text.charAt(last)));
    }

    /** {@code We've}, {@code Don't} */
    private static boolean isContraction(String text) {
        int mark = Math.max(text.lastIndexOf('\''), text.lastIndexOf('’'));
        return mark > 0 && CONTRACTED.contains(text.substring(mark + 1));
    }

    private static boolean begins(String text) {
        return Letters.isCapital(text.charAt(0)) || (text.length() > 1 && hasInnerCapital(text));
    }

    private static boolean hasInnerCapital(String text) {
        boolean brand = Letters.isCapital(text.charAt(1)) && (Letters.isSmall(text.charAt(0)) || text.length() < 4);
        return brand && Letters.isLetterOrDigit(text.charAt(0));
    }

    private static boolean acronym(String text) {
        int capitals = 0;
        for (int i = 0; i < text.length(); i++) {
            if (Letters.isSmall(text.charAt(i))) {
                return false;
            }
            capitals += Letters.isCapital(text.charAt(i)) ? 1 : 0;
        }
        return capitals >= 2;
    }

    private static boolean camel(String text) {
        for (int i = 1; i < text.length(); i++) {
            if (Letters.isCapital(text.charAt(i)) && Letters.isSmall(text.charAt(i - 1))) {
                return true;
            }
        }
        return false;
    }
}
