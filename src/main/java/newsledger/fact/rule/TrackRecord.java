package newsledger.fact.rule;

import newsledger.table.Row;
import newsledger.table.Table;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Map;

/**
 * How often each rule was right on labelled articles, which is what its confidence means: {@code bought-for} 14 times of 15. What a
 * rule was thought to be worth when it was written counts for so many facts that a few more or less do not turn it.
 */
final class TrackRecord {
    private static final BigDecimal THOUGHT = new BigDecimal(20);
    private static final Map<String, Row> ROWS = rows();

    private TrackRecord() {}

    private static Map<String, Row> rows() {
        Map<String, Row> rows = new HashMap<>();
        for (Row row : Table.rows(TrackRecord.class, "track-record.csv")) {
            rows.put(row.get("rule"), row);
        }
        return rows;
    }

    /** The confidence of {@code rule}, which was {@code thought} to be right so often before anyone counted. */
    static BigDecimal confidence(String rule, BigDecimal thought) {
        Row row = ROWS.get(rule);
        BigDecimal right = row == null ? BigDecimal.ZERO : new BigDecimal(row.get("right"));
        BigDecimal wrong = row == null ? BigDecimal.ZERO : new BigDecimal(row.get("wrong"));
        BigDecimal all = THOUGHT.add(right).add(wrong);
        return THOUGHT.multiply(thought).add(right).divide(all, 2, RoundingMode.HALF_UP);
    }
}
