package newsledger.site;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Writes flat facts as CSV. */
final class FactsCsv {
    /** What a spreadsheet takes for the beginning of a formula, or skips before one. */
    private static final String FORMULA = "=+-@\t\r";

    private static final String[] COLUMNS = {
        "article",
        "type",
        "subject",
        "counterparty",
        "text",
        "start",
        "end",
        "kind",
        "low",
        "high",
        "unit",
        "per",
        "qualifier",
        "direction",
        "metric",
        "status",
        "period",
        "sentence",
        "confidence",
        "rule"
    };

    private FactsCsv() {}

    static String of(List<FlatFact> facts) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            csv.writeRecord(COLUMNS);
            facts.forEach(fact -> csv.writeRecord(cells(fact)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static List<String> cells(FlatFact fact) {
        List<String> cells = new ArrayList<>();
        add(cells, fact.article(), fact.type(), fact.subject(), fact.counterparty(), fact.text());
        add(cells, Integer.toString(fact.start()), Integer.toString(fact.end()));
        add(cells, fact.kind(), plain(fact.low()), plain(fact.high()), fact.unit(), fact.per());
        add(cells, fact.qualifier(), fact.direction(), fact.metric(), fact.status(), fact.period());
        add(cells, fact.sentence(), plain(fact.confidence()), fact.rule());
        return cells;
    }

    private static void add(List<String> cells, @Nullable String... values) {
        for (String value : values) {
            cells.add(value == null ? "" : safe(value));
        }
    }

    private static String plain(BigDecimal value) {
        return value.toPlainString();
    }

    /** An apostrophe before what a spreadsheet would run: {@code =1+1} becomes {@code '=1+1}. */
    static String safe(String cell) {
        return !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
