package newsledger.fact.read;

import newsledger.article.Article;
import newsledger.article.Block;
import newsledger.article.Format;
import newsledger.article.Metadata;
import newsledger.article.Sentence;
import newsledger.article.Span;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** An article of one paragraph of 20 October 2025, its sentences cut at full stops before a capital. */
public final class Sample {
    public static final LocalDate DAY = LocalDate.of(2025, 10, 20);

    private Sample() {}

    public static Article article(String text) {
        List<Sentence> sentences = new ArrayList<>();
        int start = 0;
        for (String part : text.split("(?<=[.?!])\\s+(?=[A-Z\"])", -1)) {
            int at = text.indexOf(part, start);
            sentences.add(new Sentence(new Span(at, at + part.length()), part, 1));
            start = at + part.length();
        }
        Metadata metadata = new Metadata(
                "Sample",
                DAY.atStartOfDay().atOffset(ZoneOffset.UTC),
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                false);
        List<Block> blocks = List.of(
                new Block(Block.Kind.TITLE, 1, new Span(0, 0)),
                new Block(Block.Kind.PARAGRAPH, 0, new Span(0, text.length())));
        return new Article("sample", "sample.md", Format.MARKDOWN, metadata, text, blocks, List.of(), sentences);
    }
}
