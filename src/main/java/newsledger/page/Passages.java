package newsledger.page;

import newsledger.article.Article;
import newsledger.article.Block;
import newsledger.article.Span;

import java.util.ArrayList;
import java.util.List;

/** Makes the passages of a page from an article's blocks: items that follow each other are one list, rows of cells a table. */
final class Passages {
    private static final int DEEPEST_HEADING = 6;
    private static final int DEEPEST_ITEM = 4;

    private final Article article;
    private final MarkedText marked;
    private final List<Passage> passages = new ArrayList<>();
    private final List<Passage.Item> items = new ArrayList<>();
    private int heading = 2;

    private Passages(Article article, MarkedText marked) {
        this.article = article;
        this.marked = marked;
    }

    /** The story without its title, under a heading of the second level. */
    static List<Passage> of(Article article, MarkedText marked) {
        Passages passages = new Passages(article, marked);
        article.blocks().forEach(passages::add);
        passages.endList();
        return List.copyOf(passages.passages);
    }

    /** Only the sentences that hold a figure, each as a quotation. */
    static List<Passage> quotes(Article article, MarkedText marked) {
        return marked.sentencesWithFigure().stream()
                .filter(sentence -> !title(article).overlaps(sentence.span()))
                .<Passage>map(sentence -> new Passage.Words("quote", 0, marked.runs(sentence.span())))
                .toList();
    }

    /** Where the title stands; nowhere if the article has none. */
    static Span title(Article article) {
        return article.blocks().stream()
                .filter(block -> block.kind() == Block.Kind.TITLE)
                .findFirst()
                .map(Block::span)
                .orElse(new Span(0, 0));
    }

    private void add(Block block) {
        if (block.kind() == Block.Kind.ITEM) {
            int level = Math.max(1, Math.min(block.level(), DEEPEST_ITEM));
            items.add(new Passage.Item(level, marked.runs(block.span())));
            return;
        }
        endList();
        switch (block.kind()) {
            case TITLE, ITEM -> {}
            case HEADING -> {
                heading = Math.max(3, Math.min(Math.min(block.level() + 1, heading + 1), DEEPEST_HEADING));
                words("heading", heading, block);
            }
            case PARAGRAPH -> words("paragraph", 0, block);
            case QUOTE -> words("quote", 0, block);
            case CODE -> words("code", 0, block);
            case TABLE -> passages.add(grid(block.span()));
        }
    }

    private void words(String kind, int level, Block block) {
        passages.add(new Passage.Words(kind, level, marked.runs(block.span())));
    }

    private void endList() {
        if (!items.isEmpty()) {
            passages.add(new Passage.Items(items));
            items.clear();
        }
    }

    private Passage grid(Span table) {
        List<List<List<Run>>> rows = new ArrayList<>();
        for (Span row : split(table, '\n')) {
            rows.add(split(row, '\t').stream().map(marked::runs).toList());
        }
        return new Passage.Grid(rows.get(0), rows.subList(1, rows.size()));
    }

    /** The parts of {@code span} between {@code separator}s; at least one. */
    private List<Span> split(Span span, char separator) {
        List<Span> parts = new ArrayList<>();
        int start = span.start();
        for (int at = span.start(); at < span.end(); at++) {
            if (article.text().charAt(at) == separator) {
                parts.add(new Span(start, at));
                start = at + 1;
            }
        }
        parts.add(new Span(start, span.end()));
        return parts;
    }
}
