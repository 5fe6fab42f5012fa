package newsledger.analysis;

import newsledger.article.Article;
import newsledger.article.Library;
import newsledger.fact.Fact;
import newsledger.fact.FactType;
import newsledger.fact.read.Reading;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

/** Ten short articles about three companies, read as a whole. */
class DemoTest {
    private static Analysis analysis;

    @BeforeAll
    static void read() throws URISyntaxException {
        Path folder = Path.of(DemoTest.class.getResource("demo").toURI());
        Library library = Library.read(List.of(folder), ZoneOffset.UTC);
        List<Fact> facts = library.articles().stream()
                .flatMap(article -> Reading.of(article).facts().stream())
                .toList();
        analysis = Analysis.of(facts, library, Map.of());
    }

    @Test
    void allArticlesAreRead() {
        assertThat(analysis.articles()).extracting(Article::slug).hasSize(10);
    }

    @Test
    void aDealToldByThreeArticlesIsOneWithItsTermFromOneOfThem() {
        assertThat(analysis.deals()).hasSize(1);
        Deal deal = analysis.deals().get(0);

        assertThat(deal.told()).extracting(Fact::article).containsExactly("08-deal-3", "07-deal-2", "06-deal-1");
        assertThat(deal.perYear().quantity().low()).isEqualByComparingTo("2000000000");
        assertThat(deal.date()).isEqualTo(LocalDate.of(2025, 6, 2));
        assertThat(deal.value().figure().text()).isEqualTo("$12bn");
    }

    @Test
    void oneMeasureOfOneTimeToldDifferentlyIsTheOnlyDisagreement() {
        assertThat(analysis.disagreements()).hasSize(1);
        Disagreement one = analysis.disagreements().get(0);

        assertThat(one.subject().name()).isEqualTo("Veltra Systems Inc.");
        assertThat(one.type()).isEqualTo(FactType.REVENUE);
        assertThat(one.period().iso()).isEqualTo("2024");
        assertThat(one.told())
                .extracting(fact -> fact.figure().text())
                .containsExactly("$10.4 billion", "$9.6 billion");
    }

    @Test
    void aLaterPeriodIsHistoryAndWhatIsOnlyExpectedIsNone() {
        assertThat(histories("Veltra Systems Inc."))
                .containsExactly("revenue 2023: [$8.2 billion]; 2024: [$10.4 billion, $9.6 billion]");
        assertThat(histories("Pell Logistics")).containsExactly("revenue 2023: [$3.1 billion]; 2024: [$3.42 billion]");
        assertThat(histories("Ostrand Power")).isEmpty();
    }

    private static List<String> histories(String name) {
        Subject subject = analysis.subjects().all().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
        return analysis.histories(subject).stream().map(DemoTest::line).toList();
    }

    private static String line(History history) {
        List<String> entries = history.entries().stream()
                .map(entry -> entry.period().iso()
                        + ": "
                        + entry.told().stream()
                                .map(fact -> fact.figure().text())
                                .toList())
                .toList();
        return history.type() + " " + String.join("; ", entries);
    }
}
