package newsledger;

import newsledger.data.FactsExport;
import newsledger.fact.Fact;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** How facts are printed. */
enum FactFormat {
    JSONL(FactsExport::jsonl),
    CSV(FactsExport::csv),
    TABLE(FactsExport::table);

    private final Function<List<Fact>, String> printer;

    FactFormat(Function<List<Fact>, String> printer) {
        this.printer = printer;
    }

    String text(List<Fact> facts) {
        return printer.apply(facts);
    }

    /** As it is typed: {@code jsonl}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
