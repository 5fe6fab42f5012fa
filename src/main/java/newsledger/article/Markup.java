package newsledger.article;

import org.jsoup.Jsoup;

/** Words that may hold bits of HTML, as titles in other programs' front matter do: “China&amp;#039;s”. */
final class Markup {
    private Markup() {}

    /** The words alone, as one line. */
    static String words(String text) {
        boolean markup = text.indexOf('&') >= 0 || text.indexOf('<') >= 0;
        return Characters.line(
                markup && text.length() < 20_000 ? Jsoup.parseBodyFragment(text).text() : text);
    }
}
