package newsledger.table;

import de.siegmar.fastcsv.reader.NamedCsvRecord;

import java.util.List;

/** One row of a {@link Table}, its cells by the names of the columns; a cell that is not there is empty. */
public final class Row {
    private final String file;
    private final NamedCsvRecord cells;

    Row(String file, NamedCsvRecord cells) {
        this.file = file;
        this.cells = cells;
    }

    /** The cell under {@code column}, without spaces around it. */
    public String get(String column) {
        return cells.findField(column).orElse("").strip();
    }

    /** The parts of a cell that are separated by {@code |}: {@code dollar|dollars|bucks}. */
    public List<String> list(String column) {
        String cell = get(column);
        return cell.isEmpty() ? List.of() : List.of(cell.split("\\s*\\|\\s*", -1));
    }

    /** Where the row stands, for messages: {@code units.csv:12}. */
    public String place() {
        return file + ":" + cells.getStartingLineNumber();
    }
}
