package newsledger.data;

import newsledger.analysis.Disagreement;
import newsledger.fact.Fact;
import newsledger.time.Period;
import org.jspecify.annotations.Nullable;

import java.util.List;

import static newsledger.data.Column.integer;
import static newsledger.data.Column.number;
import static newsledger.data.Column.text;

/** The fields of a disagreement as files have them, a row for each value that is told. */
final class DisagreementColumns {
    static final List<Column<Row>> ALL = List.of(
            integer(
                    "disagreement",
                    "The number of the disagreement; rows with the same number belong together.",
                    Row::number),
            text("subject", "Whose figure it is, by its name across all articles.", row -> row.one()
                    .subject()
                    .name()),
            text("type", "What the figure measures.", row -> row.one().type().label()),
            text(
                    "period",
                    "The time that the figure is for; empty for the time of the articles.",
                    row -> iso(row.one())),
            number(
                    "low",
                    "The value in the unit; of a range its lower end.",
                    row -> row.fact().figure().quantity().low()),
            number(
                    "high",
                    "The upper end of a range; equal to low for a single value.",
                    row -> row.fact().figure().quantity().high()),
            text(
                    "unit",
                    "As for a fact.",
                    row -> row.fact().figure().quantity().unit().symbol()),
            text(
                    "per",
                    "What the value is for each of.",
                    row -> row.fact().figure().quantity().unit().per()),
            text("article", "The article that tells it, by the last part of its address here.", row -> row.fact()
                    .article()),
            text("sentence", "The sentence that tells it.", row -> row.fact()
                    .sentence()
                    .text()));

    private DisagreementColumns() {}

    private static @Nullable String iso(Disagreement one) {
        Period period = one.period();
        return period == null ? null : period.iso();
    }

    /** One value of a disagreement. */
    record Row(int number, Disagreement one, Fact fact) {}
}
