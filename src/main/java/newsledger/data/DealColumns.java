package newsledger.data;

import newsledger.analysis.Deal;
import newsledger.analysis.Subject;
import newsledger.analysis.Subjects;
import newsledger.entity.Entity;
import newsledger.fact.Fact;
import newsledger.figure.Quantity;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.List;

import static newsledger.data.Column.integer;
import static newsledger.data.Column.number;
import static newsledger.data.Column.text;

/** The fields of a deal as files have them. */
final class DealColumns {
    static final List<Column<Row>> ALL = List.of(
            text("subject", "Who buys or signs, by its name across all articles.", row -> row.party(true)),
            text("counterparty", "The other side.", row -> row.party(false)),
            number("low", "The value in the unit; of a range its lower end.", row -> row.value()
                    .low()),
            number("high", "The upper end of a range; equal to low for a single value.", row -> row.value()
                    .high()),
            text("unit", "The currency, ISO 4217.", row -> row.value().unit().symbol()),
            text("per", "What the value is for each of: share; empty for the whole.", row -> row.value()
                    .unit()
                    .per()),
            text(
                    "qualifier",
                    "How exact the value is: exact, about, nearly, over …",
                    row -> row.fact().figure().qualifier().label()),
            number(
                    "term",
                    "How long it runs.",
                    row -> row.term() == null ? null : row.term().low()),
            text(
                    "term_unit",
                    "What the term is counted in: year, month.",
                    row -> row.term() == null ? null : row.term().unit().symbol()),
            number("value_a_year", "Value divided by term, unrounded.", Row::perYear),
            text(
                    "status",
                    "How firmly the newest article states it.",
                    row -> row.fact().claim().status().label()),
            text("date", "The day of the first article that tells of it.", row -> row.deal()
                    .date()),
            integer("sources", "How many articles tell of it.", row -> row.articles()
                    .size()),
            text(
                    "articles",
                    "These articles, newest first, by the last parts of their addresses here.",
                    row -> String.join(" ", row.articles())));

    private DealColumns() {}

    /** A deal with what its parties are called across articles. */
    record Row(Deal deal, Subjects subjects) {
        Fact fact() {
            return deal.value();
        }

        Quantity value() {
            return fact().figure().quantity();
        }

        @Nullable
        Quantity term() {
            Fact duration = deal.duration();
            return duration == null ? null : duration.figure().quantity();
        }

        @Nullable
        BigDecimal perYear() {
            return deal.perYear() == null ? null : deal.perYear().quantity().low();
        }

        @Nullable
        String party(boolean subject) {
            Entity entity = subject ? fact().claim().subject() : fact().claim().counterparty();
            return subjects.of(entity).map(Subject::name).orElse(null);
        }

        List<String> articles() {
            return deal.told().stream().map(Fact::article).distinct().toList();
        }
    }
}
