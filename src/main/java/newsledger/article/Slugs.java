package newsledger.article;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Addresses made of names: lower case, a to z, digits and dashes: {@code 2016-03-16-Ferry Café.md} is {@code ferry-cafe}. */
public final class Slugs {
    private static final int MAX_LENGTH = 120;

    private static final Pattern DATE = Pattern.compile("^\\d{4}-\\d{2}-\\d{2}[-_]");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern APOSTROPHES = Pattern.compile("['’]");
    private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");

    private Slugs() {}

    /** The slug of a file's name without its ending, or an empty text where no letter is left. */
    static String ofFile(String stem) {
        String slug = of(DATE.matcher(stem).replaceFirst(""));
        return slug.isEmpty() ? of(stem) : slug;
    }

    public static String of(String words) {
        String plain =
                MARKS.matcher(Normalizer.normalize(words, Normalizer.Form.NFD)).replaceAll("");
        String joined = APOSTROPHES.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("");
        String slug = OTHERS.matcher(joined).replaceAll("-");
        String cut = slug.length() > MAX_LENGTH ? slug.substring(0, MAX_LENGTH) : slug;
        return trimmed(cut);
    }

    private static String trimmed(String slug) {
        int start = slug.startsWith("-") ? 1 : 0;
        int end = slug.endsWith("-") && slug.length() > start ? slug.length() - 1 : slug.length();
        return slug.substring(start, end);
    }
}
