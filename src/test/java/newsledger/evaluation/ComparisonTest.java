package newsledger.evaluation;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.math.BigDecimal;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/** Facts are compared as the data dictionary says. */
class ComparisonTest {

    @ParameterizedTest
    @CsvSource({
        "Harbor Group, Harbor Group Plc",
        "Harbor, Harbor Group",
        "Amazon Web Services, AWS",
        "Harbor's, Harbor",
        "Halvor-Sen, halvor sen",
        "The Group, the group",
        "Tarn & Fell, Tarn Fell",
    })
    void isOneEntity(String one, String two) {
        assertThat(EntityName.same(one, two)).isTrue();
        assertThat(EntityName.same(two, one)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"Harbor, Nimbus", "Harbor Bank, Harbor Group Foods", "Amazon Web Services, AW", "Harbor, ''"})
    void isAnotherEntity(String one, String two) {
        assertThat(EntityName.same(one, two)).isFalse();
        assertThat(EntityName.same(two, one)).isFalse();
    }

    @Test
    void noSubjectIsRightWhereNoneIsLabelled() {
        assertThat(EntityName.same(null, null)).isTrue();
        assertThat(EntityName.same(null, "Harbor")).isFalse();
    }

    @Test
    void amountsMayDifferByRoundingOnly() {
        Label loss = label("loss", "10000", "year");
        assertThat(loss.sameFigure(label("loss", "10001", null))).isTrue();
        assertThat(loss.sameFigure(label("loss", "10003", null))).isFalse();
        assertThat(loss.sameFigure(label("loss", "10000", "share"))).isFalse();
    }

    @Test
    void aLabelMayAllowOtherTypes() {
        Label cost = new Builder("cost").also("penalty").build();
        assertThat(cost.sameFact(new Builder("penalty").build())).isTrue();
        assertThat(cost.sameFact(new Builder("loss").build())).isFalse();
        assertThat(new Builder("penalty").build().sameFact(cost)).isFalse();
    }

    @Test
    void theDirectionOfAMoveCountsWhereItIsLabelled() {
        Label up = new Builder("growth").direction("up").build();
        assertThat(up.sameFact(new Builder("growth").direction("up").build())).isTrue();
        assertThat(up.sameFact(new Builder("growth").direction("down").build())).isFalse();
        assertThat(new Builder("growth").build().sameFact(up)).isTrue();
    }

    @Test
    void whatIsSaidTwiceCountsOnce() {
        List<Label> twice = List.of(label("loss", "3", null), label("loss", "3", null));
        Comparison compared = Comparison.of(twice, twice, Sameness.FACT);
        assertThat(compared.matched()).hasSize(1);
        assertThat(compared.missed()).isEmpty();
        assertThat(compared.extra()).isEmpty();
    }

    @Test
    void aWrongTypeIsMissedAndExtra() {
        Comparison compared =
                Comparison.of(List.of(label("loss", "3", null)), List.of(label("profit", "3", null)), Sameness.FACT);
        assertThat(compared.missed()).hasSize(1);
        assertThat(compared.extra()).hasSize(1);
        assertThat(Measure.FACTS.of(compared).f1()).isEqualByComparingTo("0");
    }

    @Test
    void otherIsNotCountedAsAFactButAsAFigure() {
        List<Label> other = List.of(label("other", "3", null));
        assertThat(Comparison.of(other, other, Sameness.FACT).matched()).isEmpty();
        assertThat(Comparison.of(other, other, Sameness.FIGURE).matched()).hasSize(1);
        assertThat(Comparison.of(other, List.of(label("loss", "3", null)), Sameness.FACT)
                        .extra())
                .hasSize(1);
    }

    @Test
    void whatMayBeLeftOutIsNeitherMissedNorExtra() {
        Label optional = new Builder("jobs").optional().build();
        assertThat(Comparison.of(List.of(optional), List.of(), Sameness.FACT).missed())
                .isEmpty();
        assertThat(Comparison.of(List.of(optional), List.of(optional), Sameness.FACT)
                        .extra())
                .isEmpty();
    }

    @Test
    void whatMayBeOtherIsNotMissed() {
        Label either = new Builder("cost").also("other").build();
        assertThat(Comparison.of(List.of(either), List.of(new Builder("other").build()), Sameness.FACT)
                        .missed())
                .isEmpty();
    }

    @Test
    void f1IsTheHarmonicMean() {
        Score score = new Score(1, 1, 0).plus(new Score(1, 1, 0));
        assertThat(score.precision()).isEqualByComparingTo("1");
        assertThat(score.recall()).isEqualByComparingTo("0.5");
        assertThat(score.f1()).isBetween(new BigDecimal("0.666"), new BigDecimal("0.667"));
    }

    private static Label label(String type, String amount, String per) {
        return new Builder(type).amount(amount).per(per).build();
    }

    /** A sum of money of Harbor. */
    private static final class Builder {
        private final String type;
        private List<String> also = List.of();
        private String amount = "3";
        private String per;
        private String direction;
        private boolean optional;

        Builder(String type) {
            this.type = type;
        }

        Builder also(String other) {
            also = List.of(other);
            return this;
        }

        Builder amount(String value) {
            amount = value;
            return this;
        }

        Builder per(String one) {
            per = one;
            return this;
        }

        Builder direction(String way) {
            direction = way;
            return this;
        }

        Builder optional() {
            optional = true;
            return this;
        }

        Label build() {
            BigDecimal value = new BigDecimal(amount);
            return new Label(
                    type,
                    also,
                    "Harbor",
                    amount,
                    "money",
                    value,
                    value,
                    "USD",
                    per,
                    direction,
                    "reported",
                    null,
                    "",
                    BigDecimal.ONE,
                    "",
                    optional);
        }
    }
}
