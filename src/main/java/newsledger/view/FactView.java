package newsledger.view;

import java.util.List;

/**
 * A fact as pages show it; parts that are not known are empty.
 *
 * @param anchor of its row on the article's page: {@code fact-3}
 * @param path to that row from the site's root
 * @param type as the data dictionary writes it: {@code deal-value}
 * @param what the type for readers, with the metric of a change: {@code Revenue change}
 * @param group the family of types that share a colour: {@code deal}
 * @param amount {@code $38bn}
 * @param per the denominator, {@code a year}
 * @param about the approximating word: {@code nearly}
 * @param direction {@code up}, {@code down} or empty
 * @param unit by which rows are told apart before they are sorted by {@code value}: {@code money USD}
 * @param printed as the article prints it: {@code $38 billion}
 * @param status {@code reported}, {@code planned} …
 * @param confidence {@code 92%}
 * @param rule that decided, {@code loss-precedes}
 * @param words that it could go by: {@code loss, widened, to}
 * @param over the rule that would have decided without it
 * @param places anchors of its marks in the text
 */
public record FactView(
        String anchor,
        String path,
        String type,
        String what,
        String group,
        String amount,
        String per,
        String about,
        String direction,
        String unit,
        String value,
        String printed,
        Link subject,
        Link counterparty,
        String period,
        String status,
        String sentence,
        String sentenceAnchor,
        String confidence,
        String rule,
        String words,
        String over,
        List<String> places,
        Source source) {

    public FactView {
        places = List.copyOf(places);
    }

    /** The article that a fact stands in: its title, address and day. */
    public record Source(String title, String path, String date, String isoDate) {}
}
