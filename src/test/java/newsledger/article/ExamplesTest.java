package newsledger.article;

import org.junit.jupiter.api.Test;

import static newsledger.article.Written.example;
import static newsledger.article.Written.messages;
import static newsledger.article.Written.outline;
import static org.assertj.core.api.Assertions.assertThat;

/** Whole files as editors have them, and the story that comes out. */
class ExamplesTest {

    @Test
    void pastedTextGivesUpItsPage() {
        Library library = example("pasted.txt");
        Article article = library.articles().get(0);

        assertThat(outline(article)).isEqualTo("""
                T1 Harbour Lines’ £40m Bet on Electric Ferries
                P Harbour Lines has ordered six electric ferries for £40m, the company said on Monday. Deliveries begin in 2027.
                H2 Why Batteries Won
                P A crossing costs a third of what it did with diesel, according to the yard. “We did the sums twice,” said chief executive Bo Lund.
                H2 What happens next
                I1 The first hull is laid in May
                I1 Trials run for nine months
                P The order may still be cancelled if the port does not build chargers in time, the company warned in its annual report.
                """);
        assertThat(article.metadata().author()).isEqualTo("Ann Other");
        assertThat(article.metadata().date()).hasToString("2025-03-03T00:00Z");
        assertThat(messages(library)).isEmpty();
        assertThat(library.problems())
                .extracting(problem -> problem.line() + " " + problem.message())
                .contains("11 left out boilerplate: Advertisement", "31 left out the page’s end: Leave a Reply");
    }

    @Test
    void anExportOfAnotherProgramComesOutClean() {
        Article article = example("export.md").articles().get(0);

        assertThat(outline(article)).isEqualTo("""
                T1 Baker's Yeast raises $3 million
                P OSLO – Baker's Yeast Inc, which sells sourdough starters, said it raised $3 million.
                P Shares in rival Crumb Co (CR.N) fell 2*3 percent; a_b_c stayed.
                H2 SLOW RISE
                P The firm was founded in 2011.
                """);
        assertThat(article.metadata().url()).isEqualTo("https://wire.example/story/1");
        assertThat(article.metadata().topics()).containsExactly("startups", "Food");
        assertThat(article.metadata().date()).hasToString("2019-05-06T07:08:09Z");
        assertThat(article.slug()).isEqualTo("export");
    }

    @Test
    void aSavedPageGivesItsStoryAndMetadata() {
        Article article = example("saved.html").articles().get(0);

        assertThat(outline(article)).isEqualTo("""
                T1 Ferry maker lifts forecast
                P Ferry maker Tidewater expects to sell 14 boats this year, two more than it said in January, as coastal towns replace diesel.
                P Revenue rose 12% to 90m euros, the company said in its annual report. Its shares added 3.5%.
                H2 More hands
                P The yard in Bergen will hire 120 people, Chief Executive Bo Lund told reporters. “We cannot weld fast enough,” he said.
                I1 Orders: 14 boats
                I1 Backlog: 31 boats
                T Year|Boats/2024|12/2025|14
                Q1 Demand is not the problem, docks are.
                P The next figures are due in May.
                """);
        Metadata metadata = article.metadata();
        assertThat(metadata.author()).isEqualTo("Ann Other, Bo Lund");
        assertThat(metadata.source()).isEqualTo("The Daily Tide");
        assertThat(metadata.date()).hasToString("2025-03-03T09:30+01:00");
        assertThat(metadata.url()).isEqualTo("https://dailytide.example/business/ferries");
        assertThat(metadata.topics()).containsExactly("ferries", "batteries");
        assertThat(article.inlines())
                .extracting(inline -> inline.kind() + " " + inline.span().of(article.text()) + " " + inline.href())
                .containsExactly(
                        "STRONG Ferry maker Tidewater expects to sell 14 boats this year null",
                        "LINK coastal towns https://dailytide.example/towns",
                        "LINK its annual report https://tidewater.example/report");
    }

    @Test
    void aPageOfDivsGivesItsStoryToo() {
        Article article = example("wire.html").articles().get(0);

        assertThat(outline(article)).isEqualTo("""
                T1 Grain prices slip as harvest grows
                P PARIS, Aug 1 (Wire) - Wheat fell 2% to 210 euros a tonne on Thursday as farmers brought in a larger crop.
                P Exports reached 1.5 million tonnes in July, up from 1.2 million, the ministry said in its weekly note.
                P Traders now expect 32 million tonnes for the year. Maize was little changed at 190 euros a tonne.
                """);
        assertThat(article.metadata().source()).isEqualTo("Wire Example");
        assertThat(article.metadata().url()).isEqualTo("https://wire.example/grain");
    }

    @Test
    void linesThatAMailBrokeAreJoined() {
        Article article = example("mail.txt").articles().get(0);

        assertThat(outline(article)).isEqualTo("""
                T1 Tidewater to buy Crumb Dock for $25 million
                P Tidewater Inc. agreed on Tuesday to buy the dock operator Crumb Dock for $25 million in cash, the companies said in a joint statement that both boards had approved. The deal should close by June.
                P Crumb Dock runs three docks and employs 210 people. Its long-term leases end in 2041, and its revenue was $9.5 million last year, 4% more than in the year before.
                """);
    }

    @Test
    void spansPointIntoTheText() {
        for (String name : new String[] {"pasted.txt", "export.md", "saved.html", "wire.html", "mail.txt"}) {
            Article article = example(name).articles().get(0);
            int end = 0;
            for (Block block : article.blocks()) {
                assertThat(block.span().start()).isEqualTo(end == 0 ? 0 : end + 2);
                end = block.span().end();
            }
            assertThat(end).isEqualTo(article.text().length());
            for (Sentence sentence : article.sentences()) {
                assertThat(sentence.span().of(article.text()))
                        .isEqualTo(sentence.text())
                        .isEqualTo(sentence.text().strip());
                assertThat(article.blocks().get(sentence.block()).span().contains(sentence.span()))
                        .isTrue();
            }
        }
    }
}
