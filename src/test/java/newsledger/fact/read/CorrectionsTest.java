package newsledger.fact.read;

import newsledger.article.Article;
import newsledger.article.Correction;
import newsledger.article.Metadata;
import newsledger.article.Problem;
import newsledger.entity.Entity;
import newsledger.fact.Claim;
import newsledger.fact.Fact;
import newsledger.fact.FactType;
import newsledger.fact.Status;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

class CorrectionsTest {
    private static final String STORY =
            "Harbor Group made a net loss of $3 million last year. It signed a $40 million contract with Nimbus Systems. "
                    + "Harbor Group shares fell 4%. Its sales rose 8 to 9 percent.";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            $3 million   | type: profit                     | profit Harbor Group 3000000 USD 2024
            $3  MILLION  | type: Profit                     | profit Harbor Group 3000000 USD 2024
            $3 million   | type: deal-value; counterparty: Nimbus Systems | deal-value Harbor Group with Nimbus Systems 3000000 USD 2024
            $3 million   | subject: nimbus systems          | loss Nimbus Systems 3000000 USD 2024
            $3 million   | subject: Oakmere Partners        | loss Oakmere Partners 3000000 USD 2024
            $3 million   | subject: none                    | loss 3000000 USD 2024
            $3 million   | status: denied                   | loss Harbor Group denied 3000000 USD 2024
            $3 million   | period: 2025-Q2                  | loss Harbor Group 3000000 USD 2025-Q2
            $3 million   | period: 2024-04/2025-03          | loss Harbor Group 3000000 USD 2024-04/2025-03
            $3 million   | period: the year to June         | loss Harbor Group 3000000 USD the year to June
            $3 million   | period: none                     | loss Harbor Group 3000000 USD
            $3 million   | value: 3.2e6                     | loss Harbor Group 3200000 USD 2024
            $3 million   | value: 3,200,000; unit: CAD      | loss Harbor Group 3200000 CAD 2024
            $3 million   | high: 3500000; qualifier: at-least | loss Harbor Group at-least 3000000-3500000 USD 2024
            $3 million   | per: share                       | loss Harbor Group 3000000 USD/share 2024
            $3 million   | type: growth; metric: loss; direction: up | growth Harbor Group up of loss 3000000 USD 2024
            4%           | direction: up                    | stock-move Harbor Group up 4 %
            4%           | direction: none                  | stock-move Harbor Group 4 %
            4%           | type: market-share               | market-share Harbor Group 4 %
            8 to 9 percent | value: 9; unit: staff; type: jobs | jobs Harbor Group up 9 staff 2024
            """)
    void setsWhatIsGiven(String figure, String settings, String expected) {
        Reading reading = Reading.of(corrected(correction(figure, settings)));

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.facts())
                .filteredOn(fact -> fact.reason().rule().equals("correction"))
                .extracting(CorrectionsTest::flat)
                .containsExactly(expected);
        assertThat(reading.facts()).hasSize(4);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            $5 billion     | type: loss        | no figure is printed so: write it as the article does
            $3 millions    | type: loss        | no figure is printed so: did you mean “$3 million”?
            $3m            | type: loss        | no figure is printed so: did you mean “$3 million”?
            $3 million     | sort: loss        | “sort” cannot be set: fields are type, subject
            $3 million     | type: los         | “type” cannot be “los”: did you mean “loss”?
            $3 million     | type: turnips     | “type” should be one of deal-value, deal-duration, stock-move
            $3 million     | tipe: loss        | “tipe” cannot be set: did you mean “type”?
            $3 million     | subject: Harbour Group | “subject” cannot be “Harbour Group”: did you mean “Harbor Group”?
            $3 million     | status: sure      | “status” should be one of reported, planned, forecast, rumoured, denied, not “sure”
            $3 million     | direction: upp    | “direction” cannot be “upp”: did you mean “up”?
            $3 million     | period: 2025-13   | “period” should be a time such as 2027, 2027-03
            $3 million     | metric: sales     | “metric” goes with the type growth, and this is loss
            $3 million     | value: $3m        | “value” should be a number in whole units
            $3 million     | value: 1e999999999 | “value” should be a number in whole units
            $3 million     | value: -3         | “value” should be a number in whole units
            $3 million     | low: 4000000      | “low” 4000000 is above “high” 3000000
            $3 million     | unit: dollars     | “unit” cannot be “dollars”: did you mean “USD”?
            $3 million     | unit: XQQ         | “unit” should be one such as USD
            $3 million     | per: 1            | “per” should be a noun such as share or year
            $3 million     | qualifier: approx | “qualifier” should be one of exact, about
            $3 million     |                   | changes nothing: add what to set
            """)
    void saysWhatIsWrongAndChangesNothing(String figure, @Nullable String settings, String message) {
        List<Fact> before = Facts.in(Sample.article(STORY));

        Reading reading = Reading.of(corrected(correction(figure, settings == null ? "" : settings)));

        assertThat(reading.facts()).isEqualTo(before);
        assertThat(reading.problems())
                .singleElement()
                .extracting(Problem::toString)
                .asString()
                .startsWith("sample.md:7: warning: correction of “" + figure + "”: ")
                .contains(message);
    }

    @Test
    void oneWrongValueDoesNotStopTheOthers() {
        Reading reading = Reading.of(corrected(correction("$3 million", "type: profit; status: sure")));

        assertThat(reading.problems()).hasSize(1);
        assertThat(reading.facts().get(0).type()).isEqualTo(FactType.PROFIT);
        assertThat(reading.facts().get(0).reason().rule()).isEqualTo("correction");
    }

    @Test
    void anIgnoredFigureIsNoFactAndTheOthersAreNumberedAnew() {
        Reading reading = Reading.of(corrected(new Correction("$40 million", true, Map.of(), 7)));

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.facts())
                .extracting(fact -> fact.figure().text())
                .containsExactly("$3 million", "4%", "8 to 9 percent");
        assertThat(reading.facts()).extracting(Fact::id).containsExactly(1, 2, 3);
    }

    @Test
    void aRepeatIsCorrectedWithItsFact() {
        String twice = "Harbor Group made a net loss of $3 million. The net loss of $3m came after a storm.";
        Reading reading = Reading.of(with(twice, correction("$3m", "value: 3100000")));

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.facts()).singleElement().satisfies(fact -> {
            assertThat(fact.figure().quantity().low()).isEqualByComparingTo("3100000");
            assertThat(fact.repeats().get(0).quantity().low()).isEqualByComparingTo("3100000");
        });
    }

    @Test
    void factsThatComeToSayTheSameBecomeOne() {
        String twice = "Harbor Group shares fell 4%. Harbor Group profit fell 4%.";
        assertThat(Facts.in(Sample.article(twice))).hasSize(2);

        Reading reading = Reading.of(with(twice, correction("4%", "type: growth; metric: profit")));

        assertThat(reading.facts()).singleElement().satisfies(fact -> assertThat(fact.repeats())
                .hasSize(1));
    }

    private static String flat(Fact fact) {
        Claim claim = fact.claim();
        var quantity = fact.figure().quantity();
        String number = quantity.low().toPlainString()
                + (quantity.isRange() ? "-" + quantity.high().toPlainString() : "");
        String per = quantity.unit().per();
        List<String> parts = new ArrayList<>(Arrays.asList(
                fact.type().label(),
                name(claim.subject()),
                claim.counterparty() == null ? "" : "with " + name(claim.counterparty()),
                claim.status() == Status.REPORTED ? "" : claim.status().label(),
                claim.direction() == null ? "" : claim.direction().label(),
                claim.metric() == null ? "" : "of " + claim.metric(),
                fact.figure().qualifier().label().replace("exact", ""),
                number,
                quantity.unit().symbol() + (per == null ? "" : "/" + per),
                claim.period() == null ? "" : claim.period().iso()));
        parts.removeIf(String::isEmpty);
        return String.join(" ", parts);
    }

    private static String name(@Nullable Entity entity) {
        return entity == null ? "" : entity.name();
    }

    /** @param settings {@code type: loss; subject: Harbor Group} */
    private static Correction correction(String figure, String settings) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (String setting : settings.isEmpty() ? new String[0] : settings.split("; ", -1)) {
            String[] parts = setting.split(": ", 2);
            fields.put(parts[0], parts[1]);
        }
        return new Correction(figure, false, fields, 7);
    }

    private static Article corrected(Correction correction) {
        return with(STORY, correction);
    }

    private static Article with(String text, Correction correction) {
        Article plain = Sample.article(text);
        Metadata old = plain.metadata();
        Metadata metadata = new Metadata(
                old.title(),
                old.date(),
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(correction),
                false);
        return new Article(
                plain.slug(),
                plain.file(),
                plain.format(),
                metadata,
                plain.text(),
                plain.blocks(),
                plain.inlines(),
                plain.sentences());
    }
}
