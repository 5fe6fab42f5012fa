package newsledger.table;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** A commented CSV file that lies beside the class that reads it: a line of column names, rows, and lines from {@code #}. */
public final class Table {

    private Table() {}

    /**
     * The rows of the file {@code name} in the package of {@code owner}, in the order written.
     *
     * @throws IllegalStateException if there is no such file: the jar is broken
     */
    public static List<Row> rows(Class<?> owner, String name) {
        InputStream file = owner.getResourceAsStream(name);
        if (file == null) {
            throw new IllegalStateException("no table " + name + " beside " + owner.getName());
        }
        try (Reader reader = new InputStreamReader(file, StandardCharsets.UTF_8);
                CsvReader<NamedCsvRecord> csv = CsvReader.builder()
                        .commentStrategy(CommentStrategy.SKIP)
                        .commentCharacter('#')
                        .skipEmptyLines(true)
                        .allowMissingFields(true)
                        .ofNamedCsvRecord(reader);
                Stream<NamedCsvRecord> records = csv.stream()) {
            return records.map(record -> new Row(name, record)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
