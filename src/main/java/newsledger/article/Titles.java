package newsledger.article;

import java.util.List;

/** Tells one title from another: pages print theirs twice, the second time with the name of the site behind it. */
final class Titles {
    private static final String SEPARATORS = "-–—|·•:»";
    private static final int MAX_SITE_WORDS = 6;

    private Titles() {}

    /** {@code Ferry runs aground - The Daily Tide} repeats {@code Ferry runs aground}. */
    static boolean repeats(String title, Piece piece) {
        return piece.text().length() <= title.length() + 80
                && (piece.says(title)
                        || Characters.bare(withoutSite(piece.text())).equals(Characters.bare(title)));
    }

    /** The title without a site's name behind it, if the page says it so too: {@code Ferry runs aground | Daily Tide}. */
    static String shorter(String title, List<Piece> pieces) {
        String shorter = withoutSite(title);
        return pieces.stream().anyMatch(piece -> piece.text().equals(shorter)) ? shorter : title;
    }

    /** The title without the last part that is set off by a dash or a bar, if that is short enough for a site's name. */
    static String withoutSite(String title) {
        for (int i = title.length() - 2; i > 0; i--) {
            boolean apart = title.charAt(i - 1) == ' ' && title.charAt(i + 1) == ' ';
            if (apart && SEPARATORS.indexOf(title.charAt(i)) >= 0) {
                String site = title.substring(i + 1).strip();
                return site.split(" ").length <= MAX_SITE_WORDS
                        ? title.substring(0, i).strip()
                        : title;
            }
        }
        return title;
    }
}
