package newsledger.evaluation;

import newsledger.fact.clause.Frame;
import newsledger.fact.read.Draft;
import newsledger.fact.read.Facts;
import newsledger.fact.rule.Vocabulary;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Figures as the program reads them, with the types that are right by their labels, to learn from. */
public final class TypedFigures {
    private static final List<String> READ = List.of("press", "archive", "today", "wire");
    private static final List<String> HALF_READ = List.of("desk", "daily");
    private static final List<String> PASSAGES = List.of("agency", "broadcaster", "stories");

    private TypedFigures() {}

    /**
     * Those of the project's labelled texts that may be looked at: of the newest sets every first one.
     *
     * @param folder where texts are put
     */
    public static void ofOwnTexts(Path folder, BiConsumer<Frame, List<String>> take) throws IOException {
        for (String set : READ) {
            Labelled.articles(set).forEach(text -> of(text, take));
            Labelled.sentences(set).forEach(text -> of(text, take));
        }
        for (String set : HALF_READ) {
            everyFirst(Labelled.articles(set)).forEach(text -> of(text, take));
            everyFirst(Labelled.sentences(set)).forEach(text -> of(text, take));
        }
        for (String name : PASSAGES) {
            Passage.read(Passage.file(name), Files.createDirectory(folder.resolve(name)))
                    .forEach(passage -> of(passage, take));
        }
    }

    private static Stream<Labelled> everyFirst(List<Labelled> texts) {
        return IntStream.range(0, texts.size()).filter(i -> i % 2 == 0).mapToObj(texts::get);
    }

    /** Those of a labelled text. */
    public static void of(Labelled text, BiConsumer<Frame, List<String>> take) {
        Facts.in(text.article(), Vocabulary.standard(), (frame, draft) -> {
            List<String> right = right(text.labels(), draft);
            if (!right.isEmpty()) {
                take.accept(frame, right);
            }
        });
    }

    private static void of(Passage passage, BiConsumer<Frame, List<String>> take) {
        Facts.in(passage.article(), Vocabulary.standard(), (frame, draft) -> {
            List<Passage.Claim> claims = passage.claims().stream()
                    .filter(claim ->
                            claim.text().equalsIgnoreCase(frame.figure().text()))
                    .toList();
            if (claims.size() == 1) {
                take.accept(frame, claims.get(0).types());
            }
        });
    }

    /** The types of its labels, the one in its sentence before others; none where they differ. */
    private static List<String> right(List<Label> labels, Draft draft) {
        List<Label> alike = labels.stream().filter(label -> isOf(label, draft)).toList();
        String sentence = draft.sentence().text();
        List<Label> here = alike.stream()
                .filter(label -> label.sentence() != null
                        && (label.sentence().contains(sentence) || sentence.contains(label.sentence())))
                .toList();
        Set<String> first = new LinkedHashSet<>();
        Set<String> also = new LinkedHashSet<>();
        for (Label label : here.isEmpty() ? alike : here) {
            first.add(label.type());
            also.addAll(label.also());
        }
        return first.size() == 1
                ? Stream.of(first, also).flatMap(Set::stream).distinct().toList()
                : List.of();
    }

    private static boolean isOf(Label label, Draft draft) {
        var quantity = draft.figure().quantity();
        return label.kind().equals(draft.figure().kind().label())
                && label.low().compareTo(quantity.low()) == 0
                && label.high().compareTo(quantity.high()) == 0;
    }
}
