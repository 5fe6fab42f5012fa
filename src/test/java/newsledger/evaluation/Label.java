package newsledger.evaluation;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * A fact as a reader labelled it, or as the program tells it.
 *
 * @param also other types that are right too
 * @param optional whether it may be left out
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Label(
        String type,
        List<String> also,
        String subject,
        String text,
        String kind,
        BigDecimal low,
        BigDecimal high,
        String unit,
        String per,
        String direction,
        String status,
        String period,
        String sentence,
        BigDecimal confidence,
        String rule,
        boolean optional) {
    private static final Set<String> MOVES = Set.of("stock-move", "growth", "jobs");
    private static final BigDecimal TOLERANCE = new BigDecimal("0.0002");

    public Label {
        also = also == null ? List.of() : List.copyOf(also);
    }

    boolean isOther() {
        return type.equals("other");
    }

    /** Whether the type {@code other} would be right. */
    boolean mayBeOther() {
        return isOther() || also.contains("other");
    }

    /** Whether both are the same quantity; what is counted may go by any noun, and annual results are printed with a year and without. */
    boolean sameFigure(Label found) {
        return kind.equals(found.kind)
                && close(low, found.low)
                && close(high, found.high)
                && (kind.equals("count") || unit.equals(found.unit))
                && Objects.equals(denominator(), found.denominator());
    }

    /** Whether both are the same figure in the same role, or in one that this label allows. */
    boolean sameFact(Label found) {
        if (!sameFigure(found)) {
            return false;
        }
        return type.equals(found.type)
                ? !MOVES.contains(type) || direction == null || direction.equals(found.direction)
                : also.contains(found.type);
    }

    boolean sameWithSubject(Label found) {
        return sameFact(found) && EntityName.same(subject, found.subject);
    }

    private String denominator() {
        return "year".equals(per) ? null : per;
    }

    private static boolean close(BigDecimal one, BigDecimal two) {
        BigDecimal most = one.abs().max(two.abs());
        return one.subtract(two).abs().compareTo(most.multiply(TOLERANCE)) <= 0;
    }
}
