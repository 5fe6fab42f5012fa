package newsledger.data;

import java.util.List;

import static newsledger.data.Column.integer;
import static newsledger.data.Column.number;
import static newsledger.data.Column.text;

/** The fields of a fact as files have them, in the order of {@link FlatFact}. */
final class FactColumns {
    static final List<Column<FlatFact>> ALL = List.of(
            text("article", "The article, by the last part of its address here.", FlatFact::article),
            text(
                    "type",
                    "What the figure measures: deal-value, deal-duration, stock-move, loss, revenue, profit, growth and so"
                            + " on; other where it has no role that is known.",
                    FlatFact::type),
            text("subject", "Whose figure it is, by the fullest name in the article.", FlatFact::subject),
            text("counterparty", "The other side of a deal, stake or penalty.", FlatFact::counterparty),
            text("text", "The figure as the article prints it.", FlatFact::text),
            integer("start", "Where it begins in the article’s text, in UTF-16 units.", FlatFact::start),
            integer("end", "Where it ends, exclusive.", FlatFact::end),
            text("kind", "The sort of quantity: money, percent, duration, count and so on.", FlatFact::kind),
            number("low", "The value in the unit, without a sign; of a range its lower end.", FlatFact::low),
            number("high", "The upper end of a range; equal to low for a single value.", FlatFact::high),
            text(
                    "unit",
                    "ISO 4217 for money, % for per cent, an SI unit, a length of time, or what is counted.",
                    FlatFact::unit),
            text("per", "What the value is for each of: share, year, barrel.", FlatFact::per),
            text(
                    "qualifier",
                    "How exact it is: exact, about, nearly, over, under, at-least, up-to.",
                    FlatFact::qualifier),
            text("direction", "up or down, for a change or a move.", FlatFact::direction),
            text("metric", "What a growth is a change of.", FlatFact::metric),
            text("status", "How firmly it is stated: reported, planned, forecast, rumoured, denied.", FlatFact::status),
            text(
                    "period",
                    "The time that the figure is for, in ISO 8601 where it can be resolved, otherwise as printed.",
                    FlatFact::period),
            text("sentence", "The sentence that holds it.", FlatFact::sentence),
            number("confidence", "How sure the reading is, from 0 to 1.", FlatFact::confidence),
            text("rule", "The name of the rule that decided the type.", FlatFact::rule),
            text("words", "The words that it could go by, as printed, with semicolons between.", FlatFact::words),
            text("over", "The rule that would have decided without it.", FlatFact::over),
            text("whose", "What ties the subject to the figure: owns-measure.", FlatFact::whose));

    private FactColumns() {}
}
