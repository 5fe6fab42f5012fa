package newsledger.search;

import java.text.Normalizer;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The words that a text is found by: letters and digits, small, without accents. The script of the search page takes a query apart in
 * the same way.
 */
final class Words {
    private static final Pattern MARKS = Pattern.compile("\\p{M}");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int LONGEST = 24;
    private static final int OTHER_SHARDS = 32;

    private Words() {}

    static Set<String> of(Collection<String> texts) {
        Set<String> words = new LinkedHashSet<>();
        for (String text : texts) {
            String bare = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                    .replaceAll("")
                    .toLowerCase(Locale.ROOT);
            for (String word : BETWEEN.split(bare, -1)) {
                if (!word.isEmpty()) {
                    words.add(cut(word));
                }
            }
        }
        return words;
    }

    /** Not between the two halves of a character. */
    private static String cut(String word) {
        if (word.length() <= LONGEST) {
            return word;
        }
        return word.substring(0, Character.isHighSurrogate(word.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST);
    }

    /** The file that a word stands in: its first two letters where they are plain ones, otherwise one of {@code x0} to {@code x31}. */
    static String shard(String word) {
        String start = word.length() == 1 ? word + "_" : word.substring(0, 2);
        boolean plain = start.chars().allMatch(c -> c == '_' || c >= 'a' && c <= 'z' || c >= '0' && c <= '9');
        return plain ? start : "other-" + word.codePointAt(0) % OTHER_SHARDS;
    }
}
