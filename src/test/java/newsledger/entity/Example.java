package newsledger.entity;

import newsledger.article.Article;
import newsledger.article.Block;
import newsledger.article.Format;
import newsledger.article.Metadata;
import newsledger.article.Sentence;
import newsledger.article.Span;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Examples as text: a line of sentences behind {@code >}, and under it a line behind {@code -} for each thing found. */
record Example(String place, String text, List<String> expected) {

    static List<Example> read(String file) {
        List<Example> examples = new ArrayList<>();
        List<String> lines = lines(file);
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith("> ")) {
                List<String> expected = new ArrayList<>();
                for (int k = i + 1; k < lines.size() && lines.get(k).startsWith("- "); k++) {
                    expected.add(lines.get(k).substring(2));
                }
                examples.add(new Example(file + ":" + (i + 1), lines.get(i).substring(2), expected));
            }
        }
        return examples;
    }

    private static List<String> lines(String file) {
        try (InputStream in = Example.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Article article() {
        return article(text.split(" \\|\\| ", -1));
    }

    /** An article of these sentences in one paragraph. */
    static Article article(String... sentences) {
        List<Sentence> all = new ArrayList<>();
        int at = 0;
        for (String sentence : sentences) {
            all.add(new Sentence(new Span(at, at + sentence.length()), sentence, 0));
            at += sentence.length() + 1;
        }
        String text = String.join(" ", sentences);
        return new Article(
                "a",
                "a.txt",
                Format.PLAIN,
                new Metadata("", null, null, null, null, null, List.of(), List.of(), List.of(), List.of(), false),
                text,
                List.of(new Block(Block.Kind.PARAGRAPH, 0, new Span(0, text.length()))),
                List.of(),
                all);
    }

    @Override
    public String toString() {
        return place + " " + text;
    }
}
