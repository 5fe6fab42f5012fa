package newsledger.fact.read;

import newsledger.article.Article;
import newsledger.fact.Fact;
import newsledger.fact.FactType;
import newsledger.fact.rule.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

class VocabularyTest {
    private static final FactType EMISSIONS = FactType.added("emissions", "Emissions");
    private static final Vocabulary OWN = Vocabulary.standard()
            .with(
                    Map.of(EMISSIONS, List.of("emissions", "carbon footprint", "CO2", "berths")),
                    Map.of("revenue", List.of("gross bookings", "lettings")));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Harbor Group reported emissions of 3 million tonnes last year. | emissions
            Harbor Group had a carbon footprint of 40,000 tonnes.          | emissions
            Harbor Group emitted 40 million tonnes of CO2.                  | emissions
            Half of its emissions came from ships.                         | emissions
            The port has 250 berths.                                       | emissions
            Harbor Group had gross bookings of $3 million.                 | revenue
            Lettings came to $3 million.                                   | revenue
            Emissions fell 4% last year.                                   | growth
            Harbor Group had revenue of $3 million.                        | revenue
            Harbor Group hopes for a lease of seven years.                 | deal-duration
            """)
    void anEditorsWordsTellTypes(String sentence, String type) {
        assertThat(types(Facts.in(Sample.article(sentence), OWN))).containsExactly(type);
    }

    @Test
    void theStandardVocabularyStaysAsItIs() {
        Article article = Sample.article("Harbor Group reported emissions of 3 million tonnes last year.");

        assertThat(types(Facts.in(article))).doesNotContain("emissions");
        assertThat(Vocabulary.standard().types()).isEqualTo(FactType.all());
    }

    @Test
    void aTypeOfAnEditorStandsBeforeOther() {
        assertThat(List.of(FactType.OTHER, EMISSIONS, FactType.ECONOMY, FactType.LOSS).stream()
                        .sorted())
                .containsExactly(FactType.LOSS, FactType.ECONOMY, EMISSIONS, FactType.OTHER);
        assertThat(EMISSIONS.isBuiltIn()).isFalse();
        assertThat(EMISSIONS.isKey()).isFalse();
    }

    private static List<String> types(List<Fact> facts) {
        return facts.stream().map(fact -> fact.type().label()).toList();
    }
}
