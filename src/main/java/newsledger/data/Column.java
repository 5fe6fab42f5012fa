package newsledger.data;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.function.Function;

/** A field of rows of type {@code R}, and how to get its value from a row. */
record Column<R>(Field field, Function<R, @Nullable Object> value) {

    static <R> Column<R> text(String name, String description, Function<R, @Nullable Object> value) {
        return new Column<>(new Field(name, "string", description), value);
    }

    static <R> Column<R> integer(String name, String description, Function<R, @Nullable Object> value) {
        return new Column<>(new Field(name, "integer", description), value);
    }

    static <R> Column<R> number(String name, String description, Function<R, @Nullable Object> value) {
        return new Column<>(new Field(name, "number", description), value);
    }

    /** The cell of {@code row}: decimals plain ({@code 38000000000}), nothing where there is no value. */
    String cell(R row) {
        Object found = value.apply(row);
        if (found == null) {
            return "";
        }
        return found instanceof BigDecimal decimal ? decimal.toPlainString() : found.toString();
    }
}
