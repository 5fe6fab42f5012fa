package newsledger.article;

import newsledger.table.Row;
import newsledger.table.Table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Knows the blocks of saved and pasted pages that are not the story: {@code Share this article}, {@code Leave a Reply}. */
final class Boilerplate {
    private static final Set<String> WHOLE = new HashSet<>();
    private static final List<String> STARTS = new ArrayList<>();
    private static final Set<String> LISTS = new HashSet<>();
    private static final List<String> RESTS = new ArrayList<>();
    private static final int SHORT = 200;

    /** {@code (Reporting by A. Writer; Editing by B. Reader)} */
    private static final Pattern CREDIT = Pattern.compile(
            "^[(\\[]?(?:Additional |Further |With )?"
                    + "(?:[Rr]eporting|[Ww]riting|[Ee]diting|[Cc]ompiled|[Tt]ranslated|[Tt]ranslation|[Gg]raphics?) by .{2,500}$");

    /** {@code (This version of the story corrects the name of the ferry)} */
    private static final Pattern CORRECTION = Pattern.compile(
            "^[(\\[](?:This (?:version|story)|The story|Corrects|Refiles|Removes|Adds|Updates)\\b.{0,400}$");

    /** {@code [ad_1]} */
    private static final Pattern SHORTCODES = Pattern.compile("^(?:\\s*\\[/?[a-z]+_?\\d*\\]\\s*)+$");

    static {
        for (Row row : Table.rows(Boilerplate.class, "boilerplate.csv")) {
            String text = row.get("text");
            switch (row.get("how")) {
                case "whole" -> WHOLE.add(text);
                case "start" -> STARTS.add(text);
                case "list" -> LISTS.add(text);
                case "rest" -> RESTS.add(text);
                default -> throw new IllegalStateException(row.place() + ": whole, start, list or rest is expected");
            }
        }
    }

    private Boilerplate() {}

    /** Whether the block itself is no part of the story. */
    static boolean is(Piece piece) {
        String text = piece.text();
        if (text.length() > 600) {
            return false;
        }
        String plain = plain(text);
        return plain.isEmpty()
                || (!text.endsWith(".") && WHOLE.contains(plain))
                || (text.length() <= SHORT && STARTS.stream().anyMatch(start -> begins(plain, start)))
                || CREDIT.matcher(text).matches()
                || CORRECTION.matcher(text).matches()
                || SHORTCODES.matcher(text).matches();
    }

    /** Whether it heads a list of links to other stories. */
    static boolean headsList(Piece piece) {
        return piece.text().length() <= SHORT && LISTS.contains(plain(piece.text()));
    }

    /** Whether the story is over where this block begins. */
    static boolean endsStory(Piece piece) {
        String plain = piece.text().length() <= SHORT ? plain(piece.text()) : "";
        return RESTS.stream().anyMatch(rest -> begins(plain, rest));
    }

    private static boolean begins(String plain, String start) {
        return plain.startsWith(start)
                && (plain.length() == start.length()
                        || start.endsWith(":")
                        || !Character.isLetterOrDigit(plain.charAt(start.length())));
    }

    /** Lower case, without the punctuation around it and without apostrophes and commas. */
    private static String plain(String text) {
        StringBuilder plain = new StringBuilder();
        for (char c : text.toLowerCase(Locale.ROOT).toCharArray()) {
            if ("'’,\"“”*".indexOf(c) < 0) {
                plain.append(c);
            }
        }
        int start = 0;
        int end = plain.length();
        while (end > start && !Character.isLetterOrDigit(plain.charAt(end - 1))) {
            end--;
        }
        while (start < end && "-–—:.|>•· ".indexOf(plain.charAt(start)) >= 0) {
            start++;
        }
        return plain.substring(start, end);
    }
}
