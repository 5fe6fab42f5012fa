package newsledger.entity;

import java.util.Set;

/** What agencies put before a headline, which is no part of a name: {@code UPDATE 2-Harbor}, {@code RPT-BRIEF-Nimbus}. */
final class Slugs {
    private static final Set<String> WORDS = Set.of(
            "UPDATE",
            "BRIEF",
            "TEXT",
            "RPT",
            "REFILE",
            "CORRECTED",
            "CORRECTION",
            "EXCLUSIVE",
            "FACTBOX",
            "ANALYSIS",
            "WRAPUP",
            "TIMELINE",
            "INTERVIEW",
            "INSIGHT",
            "PREVIEW",
            "DEALTALK",
            "TABLE",
            "FOCUS",
            "EXPLAINER",
            "NEWSMAKER",
            "FEATURE",
            "POLL",
            "ADVISORY");
    private static final int LONGEST = 12;

    private Slugs() {}

    /** Where the text from {@code start} goes on behind such words; {@code start} itself if there are none. */
    static int end(String text, int start, int end) {
        int from = start;
        int next = endOfOne(text, from, end);
        while (next > from) {
            from = next;
            next = endOfOne(text, from, end);
        }
        return from;
    }

    private static int endOfOne(String text, int start, int end) {
        int i = start;
        while (i < end && i - start < LONGEST && text.charAt(i) >= 'A' && text.charAt(i) <= 'Z') {
            i++;
        }
        int word = i;
        if (i + 1 < end && text.charAt(i) == ' ' && isDigit(text.charAt(i + 1))) {
            i++;
            while (i < end && i - word < 4 && isDigit(text.charAt(i))) {
                i++;
            }
        }
        boolean joins = i + 1 < end && text.charAt(i) == '-' && text.charAt(i + 1) != ' ';
        return joins && WORDS.contains(text.substring(start, word)) ? i + 1 : start;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
