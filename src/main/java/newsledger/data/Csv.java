package newsledger.data;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/** Writes rows as CSV (RFC 4180) with a line of names. */
final class Csv {
    /** What a spreadsheet takes for the beginning of a formula, or skips before one. */
    private static final String FORMULA = "=+-@\t\r";

    private Csv() {}

    static <R> String of(List<Column<R>> columns, List<R> rows) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            csv.writeRecord(
                    columns.stream().map(column -> column.field().name()).toList());
            for (R row : rows) {
                csv.writeRecord(
                        columns.stream().map(column -> safe(column.cell(row))).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** An apostrophe before what a spreadsheet would run: {@code =1+1} becomes {@code '=1+1}. */
    private static String safe(String cell) {
        return !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
