package newsledger.time;

import newsledger.article.Article;
import newsledger.article.Block;
import newsledger.article.Format;
import newsledger.article.Metadata;
import newsledger.article.Sentence;
import newsledger.article.Span;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** Examples as text: a line of the article's day, a sentence, and under it lines {@code words = what they resolve to}. */
record Example(String place, String day, String text, List<String> expected) {

    static List<Example> read(String file) {
        List<Example> examples = new ArrayList<>();
        String day = "";
        List<String> lines = lines(file);
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.startsWith("## ")) {
                day = line.substring(3).strip();
            } else if (line.startsWith("> ")) {
                List<String> expected = new ArrayList<>();
                for (int k = i + 1; k < lines.size() && lines.get(k).startsWith("- "); k++) {
                    expected.add(lines.get(k).substring(2).strip());
                }
                examples.add(new Example(file + ":" + (i + 1), day, line.substring(2), expected));
            }
        }
        return examples;
    }

    private static List<String> lines(String file) {
        try (InputStream in = Example.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    Article article() {
        return article(text, day.startsWith("20") ? LocalDate.parse(day) : null);
    }

    /** An article of one sentence. */
    static Article article(String text, LocalDate day) {
        Span all = new Span(0, text.length());
        var date = day == null ? null : day.atStartOfDay().atOffset(ZoneOffset.UTC);
        return new Article(
                "a",
                "a.txt",
                Format.PLAIN,
                new Metadata("", date, null, null, null, null, List.of(), List.of(), List.of(), List.of(), false),
                text,
                List.of(new Block(Block.Kind.PARAGRAPH, 0, all)),
                List.of(),
                List.of(new Sentence(all, text, 0)));
    }

    @Override
    public String toString() {
        return place + " " + text;
    }
}
