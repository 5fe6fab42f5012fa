package newsledger.data;

import newsledger.fact.Fact;
import newsledger.view.Amounts;
import newsledger.view.Dates;

import java.util.ArrayList;
import java.util.List;

/** Writes facts as columns of text: {@code openai-aws  deal-value  OpenAI  $38bn  reported}. */
final class FactsTable {
    private static final List<String> COLUMNS =
            List.of("ARTICLE", "TYPE", "SUBJECT", "COUNTERPARTY", "FIGURE", "STATUS", "PERIOD", "SURE");
    private static final int WIDEST = 32;

    private FactsTable() {}

    static String of(List<Fact> facts) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(COLUMNS);
        facts.forEach(fact -> rows.add(row(fact)));
        int[] widths = new int[COLUMNS.size()];
        for (List<String> row : rows) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], row.get(i).length());
            }
        }
        StringBuilder text = new StringBuilder();
        rows.forEach(row -> text.append(line(row, widths)).append('\n'));
        return text.toString();
    }

    private static List<String> row(Fact fact) {
        FlatFact flat = FlatFact.of(fact);
        String arrow = flat.direction() == null ? "" : "up".equals(flat.direction()) ? "▲ " : "▼ ";
        return java.util.stream.Stream.of(
                        flat.article(),
                        flat.type(),
                        flat.subject() == null ? "-" : flat.subject(),
                        flat.counterparty() == null ? "-" : flat.counterparty(),
                        arrow + Amounts.figure(fact.figure()),
                        flat.status(),
                        flat.period() == null ? "-" : Dates.period(fact.claim().period()),
                        flat.confidence().toPlainString())
                .map(FactsTable::cell)
                .toList();
    }

    /** Short, and without the control characters that could steer a terminal. */
    private static String cell(String text) {
        String plain = text.replaceAll("\\p{Cntrl}", " ");
        return plain.length() <= WIDEST ? plain : plain.substring(0, WIDEST - 1) + "…";
    }

    private static String line(List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            line.append(row.get(i)).append(" ".repeat(widths[i] - row.get(i).length() + 2));
        }
        return line.toString().stripTrailing();
    }
}
