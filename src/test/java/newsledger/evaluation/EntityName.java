package newsledger.evaluation;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells whether two names are of one entity: one contains the other, or is its abbreviation. */
public final class EntityName {
    private static final Pattern POSSESSIVE = Pattern.compile("['’]s\\b");
    private static final Pattern MARK = Pattern.compile("[^\\p{L}\\p{N}_\\s]");
    private static final Pattern EMPTY_WORD = Pattern.compile(
            "\\b(?:incorporated|inc|corporation|corp|company|co|limited|ltd|plc|llc|group|holdings?|ag|sa|nv|se|the|of)\\b");

    private EntityName() {}

    public static boolean same(String one, String two) {
        if (isNone(one) || isNone(two)) {
            return isNone(one) && isNone(two);
        }
        List<String> first = words(one);
        List<String> second = words(two);
        if (String.join("", first).equals(String.join("", second))) {
            return true;
        }
        boolean ordered = first.size() <= second.size();
        List<String> brief = ordered ? first : second;
        List<String> full = ordered ? second : first;
        return Collections.indexOfSubList(full, brief) >= 0 || isAbbreviation(brief, full);
    }

    private static boolean isNone(String name) {
        return name == null || name.isEmpty();
    }

    private static boolean isAbbreviation(List<String> brief, List<String> full) {
        String initials = full.stream().map(word -> word.substring(0, 1)).collect(Collectors.joining());
        return brief.size() == 1 && full.size() > 1 && brief.get(0).equals(initials);
    }

    /** {@code Harbor Group's} is {@code harbor}; a name of nothing but such words keeps them. */
    private static List<String> words(String name) {
        String bare = POSSESSIVE.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("");
        String plain = MARK.matcher(bare).replaceAll(" ");
        List<String> telling = split(EMPTY_WORD.matcher(plain).replaceAll(" "));
        return telling.isEmpty() ? split(plain) : telling;
    }

    private static List<String> split(String words) {
        return Arrays.stream(words.split("\\s+", -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
