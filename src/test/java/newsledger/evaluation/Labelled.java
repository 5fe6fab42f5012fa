package newsledger.evaluation;

import com.fasterxml.jackson.databind.json.JsonMapper;
import newsledger.article.Article;
import newsledger.article.Block;
import newsledger.article.Format;
import newsledger.article.Library;
import newsledger.article.Metadata;
import newsledger.article.Sentence;
import newsledger.article.Span;
import newsledger.data.FactsExport;
import newsledger.fact.Fact;
import newsledger.fact.read.Facts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** A text with what a reader labelled in it and what the program finds. */
public record Labelled(Article article, List<Label> labels, List<Label> found) {
    private static final JsonMapper JSON = new JsonMapper();

    /** The facts of a text, as a file of labels holds them. */
    private record Labels(String article, List<Label> facts) {}

    /** A sentence that stands alone, with its facts. */
    private record Line(String text, List<Label> facts) {}

    /**
     * The whole articles of a set, by the names of their files.
     *
     * @param set the name of one of the project's, or the path of a folder with {@code articles} and {@code labels}
     */
    public static List<Labelled> articles(String set) {
        Path folder = folder().resolve(set);
        List<Labelled> all = new ArrayList<>();
        for (Article article : Library.read(List.of(folder.resolve("articles")), ZoneOffset.UTC)
                .articles()) {
            String name = Path.of(article.file()).getFileName().toString();
            Path labels = folder.resolve("labels").resolve(name.substring(0, name.lastIndexOf('.')) + ".json");
            all.add(of(article, read(text(labels), Labels.class).facts()));
        }
        return all;
    }

    /** The sentences of one of the project's sets that stand alone, in their order. */
    public static List<Labelled> sentences(String set) {
        List<Labelled> all = new ArrayList<>();
        for (String json :
                text(folder().resolve(set).resolve("sentences.jsonl")).lines().toList()) {
            Line line = read(json, Line.class);
            all.add(of(alone(line.text()), line.facts()));
        }
        return all;
    }

    /** The labels that {@code fact} is right by, whosever it is. */
    public List<Label> labelsOf(Fact fact) {
        Label told = read(FactsExport.jsonl(List.of(fact)).strip(), Label.class);
        return labels.stream()
                .filter(label -> !told.isOther() && label.sameFact(told))
                .toList();
    }

    private static Labelled of(Article article, List<Label> labels) {
        List<Label> found = FactsExport.jsonl(Facts.in(article))
                .lines()
                .map(line -> read(line, Label.class))
                .toList();
        return new Labelled(article, labels, found);
    }

    /** An article of one sentence and of no day. */
    private static Article alone(String text) {
        Span span = new Span(0, text.length());
        Metadata metadata =
                new Metadata(text, null, null, null, null, null, List.of(), List.of(), List.of(), List.of(), false);
        return new Article(
                "sentence",
                "sentence.md",
                Format.MARKDOWN,
                metadata,
                text,
                List.of(new Block(Block.Kind.PARAGRAPH, 0, span)),
                List.of(),
                List.of(new Sentence(span, text, 0)));
    }

    private static <T> T read(String json, Class<T> form) {
        try {
            return JSON.readValue(json, form);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path folder() {
        try {
            return Path.of(Labelled.class.getResource("press").toURI()).getParent();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
