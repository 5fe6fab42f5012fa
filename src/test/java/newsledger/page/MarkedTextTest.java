package newsledger.page;

import newsledger.article.Article;
import newsledger.article.Block;
import newsledger.article.Inline;
import newsledger.fact.FactType;
import newsledger.site.Story;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.Collectors;

import static org.assertj.core.api.Assertions.assertThat;

/** Pieces are shown as {@code [figure]}, {@code <link>}, {@code *emphasis*} and {@code **strong**}. */
class MarkedTextTest {

    @Test
    void aFigureInsideALinkTakesItsPlaceInIt() {
        Story story = new Story("a", "Title")
                .paragraph("See the [$5] offer here.")
                .inline(Inline.Kind.LINK, "the $5 offer", "https://a.example")
                .money(FactType.PRICE, "5", "", "");

        assertThat(second(story)).isEqualTo("See <the >[$5]< offer> here.");
    }

    @Test
    void emphasisAcrossTheEndOfAFigureCutsItsMarkInTwoWithOneAnchor() {
        Story story = new Story("a", "Title")
                .paragraph("It cost [$5 million] in all.")
                .inline(Inline.Kind.STRONG, "million in", "")
                .money(FactType.COST, "5000000", "", "");

        assertThat(second(story)).isEqualTo("It cost [$5 ][**million**]** in** all.");
        MarkedText marked = MarkedText.of(story.article(), story.facts());
        List<Piece> figures = pieces(marked, story.article()).stream()
                .filter(piece -> piece.kind().equals("figure"))
                .toList();
        assertThat(figures).extracting(Piece::id).containsExactly("f1", "");
    }

    @Test
    void inlinesNest() {
        Story story = new Story("a", "Title")
                .paragraph("One two three.")
                .inline(Inline.Kind.EMPHASIS, "two three", "")
                .inline(Inline.Kind.LINK, "two", "https://a.example");

        assertThat(second(story)).isEqualTo("One *<two>** three*.");
    }

    @Test
    void cellsOfATableKeepTheirFigures() {
        Story story = new Story("a", "Title")
                .block(Block.Kind.TABLE, 0, "Year\tSales\n2024\t[$5]\n2025\t[$6]")
                .money(FactType.REVENUE, "5", "", "")
                .money(FactType.REVENUE, "6", "", "");
        MarkedText marked = MarkedText.of(story.article(), story.facts());

        Passage.Grid grid = (Passage.Grid) Passages.of(story.article(), marked).get(0);

        assertThat(grid.head()).hasSize(2);
        assertThat(grid.rows()).hasSize(2);
        assertThat(show(grid.rows().get(1).get(1))).isEqualTo("[$6]");
    }

    @Test
    void itemsThatFollowEachOtherAreOneList() {
        Story story = new Story("a", "Title")
                .block(Block.Kind.ITEM, 1, "one")
                .block(Block.Kind.ITEM, 2, "two")
                .paragraph("Text.")
                .block(Block.Kind.ITEM, 1, "three");
        List<Passage> passages = Passages.of(story.article(), MarkedText.of(story.article(), List.of()));

        assertThat(passages).extracting(Passage::kind).containsExactly("list", "paragraph", "list");
    }

    @Test
    void headingsNeverSkipALevel() {
        Story story = new Story("a", "Title")
                .block(Block.Kind.HEADING, 4, "deep")
                .block(Block.Kind.HEADING, 6, "deeper")
                .block(Block.Kind.HEADING, 2, "up");
        List<Passage> passages = Passages.of(story.article(), MarkedText.of(story.article(), List.of()));

        assertThat(passages).map(passage -> ((Passage.Words) passage).level()).containsExactly(3, 4, 3);
    }

    private static String second(Story story) {
        Article article = story.article();
        return show(MarkedText.of(article, story.facts())
                .runs(article.blocks().get(1).span()));
    }

    private static List<Piece> pieces(MarkedText marked, Article article) {
        return marked.runs(article.blocks().get(1).span()).stream()
                .flatMap(run -> run.pieces().stream())
                .toList();
    }

    private static String show(List<Run> runs) {
        return runs.stream()
                .flatMap(run -> run.pieces().stream())
                .map(MarkedTextTest::show)
                .collect(Collectors.joining());
    }

    private static String show(Piece piece) {
        String text = piece.strong() ? "**" + piece.text() + "**" : piece.text();
        String link = piece.kind().equals("link") ? "<" + text + ">" : text;
        String styled = piece.emphasis() ? "*" + link + "*" : link;
        return piece.kind().equals("figure") ? "[" + styled + "]" : styled;
    }
}
