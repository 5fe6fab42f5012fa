package newsledger.fact.odds;

import newsledger.fact.FactType;
import newsledger.fact.clause.Frame;
import newsledger.figure.Kind;
import newsledger.table.Row;
import newsledger.table.Table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How much each trait of a figure speaks for each type, in hundredths of the logarithm of the odds: the rows and columns of
 * {@code odds.csv}, learned from labelled texts. The sum over all traits of a figure tells its likeliest type (multinomial logistic
 * regression). A rule, which sees how the words are put together, counts for more than any of them.
 */
public final class Odds {
    /** What the type that a rule tells is worth: so much more must speak for another before the rule is overruled. */
    private static final int RULE = 140;

    /** The same where no rule knows a type: to be told wrongly is worse than not to be told. */
    private static final int NO_TYPE = 300;

    private static final int MOST_TELLING = 3;

    private static final Odds STANDARD = new Odds(Table.rows(Odds.class, "odds.csv"));

    private final Map<String, int[]> weights = new HashMap<>();
    private final Rows rows;

    private Odds(List<Row> rows) {
        rows.forEach(row -> weights.put(row.get("trait"), weights(row)));
        this.rows = new Rows(weights);
    }

    private static int[] weights(Row row) {
        return FactType.all().stream()
                .map(type -> row.get(type.label()))
                .mapToInt(cell -> cell.isEmpty() ? 0 : Integer.parseInt(cell))
                .toArray();
    }

    /** The program's own. */
    public static Odds standard() {
        return STANDARD;
    }

    /** The traits that speak most for {@code one} type rather than the {@code other}, up to three, the strongest first. */
    public List<String> telling(Frame frame, FactType one, FactType other) {
        int column = FactType.all().indexOf(one);
        int against = FactType.all().indexOf(other);
        Map<String, Integer> more = new HashMap<>();
        for (String trait : Traits.of(frame)) {
            int[] row = weights.get(trait);
            more.put(trait, row == null ? 0 : row[column] - row[against]);
        }
        return more.entrySet().stream()
                .filter(trait -> trait.getValue() > 0)
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_TELLING)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The likeliest type of the figure of {@code frame}, of which a rule says that it is {@code told}. */
    public FactType likeliest(Frame frame, FactType told) {
        int[] sums = new int[FactType.all().size()];
        Traits.tell(frame, new Sums(rows, sums));
        int best = FactType.all().indexOf(told);
        sums[best] += told.equals(FactType.OTHER) ? NO_TYPE : RULE;
        for (int i = 0; i < sums.length; i++) {
            best = sums[i] > sums[best] && isPossible(frame, FactType.all().get(i)) ? i : best;
        }
        return FactType.all().get(best);
    }

    /** No share costs a million, and no company is worth less. */
    private static boolean isPossible(Frame frame, FactType type) {
        return !frame.kind(Kind.MONEY)
                || (frame.belowMillion() ? !type.equals(FactType.MARKET_VALUE) : !type.equals(FactType.SHARE_PRICE));
    }
}
