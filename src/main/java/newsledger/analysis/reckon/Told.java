package newsledger.analysis.reckon;

import newsledger.article.Article;
import newsledger.article.Sentence;
import newsledger.fact.Fact;
import newsledger.fact.FactType;
import newsledger.fact.Status;
import newsledger.figure.Figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * An article with its facts, each sentence with all figures that it holds.
 *
 * @param facts in the order of the text
 * @param sentences those that hold a figure, in the order of the text
 */
public record Told(Article article, List<Fact> facts, List<List<Said>> sentences) {

    public Told {
        facts = List.copyOf(facts);
        sentences = List.copyOf(sentences);
    }

    public static Told of(Article article, List<Fact> facts) {
        List<Fact> inOrder =
                facts.stream().sorted(Comparator.comparingInt(Fact::id)).toList();
        return new Told(article, inOrder, sentences(article, inOrder));
    }

    private record Place(Fact fact, Figure figure) {}

    private static List<List<Said>> sentences(Article article, List<Fact> facts) {
        List<Place> places = facts.stream()
                .flatMap(fact -> Stream.concat(Stream.of(fact.figure()), fact.repeats().stream())
                        .map(figure -> new Place(fact, figure)))
                .sorted(Comparator.comparing((Place place) -> place.figure().span())
                        .thenComparing(place -> place.fact().id()))
                .toList();
        List<List<Said>> all = new ArrayList<>();
        int next = 0;
        for (Sentence sentence : article.sentences()) {
            List<Said> said = new ArrayList<>();
            while (next < places.size()
                    && places.get(next).figure().span().start()
                            < sentence.span().end()) {
                Place place = places.get(next++);
                if (sentence.span().contains(place.figure().span())) {
                    said.add(new Said(place.fact(), place.figure(), sentence));
                }
            }
            if (!said.isEmpty()) {
                all.add(List.copyOf(said));
            }
        }
        return all;
    }

    /** Those of one type that are not denied. */
    public List<Fact> of(FactType type) {
        return facts.stream()
                .filter(fact -> fact.type() == type && fact.claim().status() != Status.DENIED)
                .toList();
    }

    /** The words between two places, in lower case. */
    public String between(Said one, Said other) {
        return words(one.figure().extent().end(), other.figure().extent().start());
    }

    /** The words between two places, with the approximating word of the second. */
    public String upTo(Said one, Said other) {
        return words(one.figure().extent().end(), other.start());
    }

    /** The words of the sentence before a place, in lower case, from the figure before it if there is one. */
    public String before(List<Said> sentence, int at) {
        Said said = sentence.get(at);
        int from = at == 0
                ? said.sentence().span().start()
                : sentence.get(at - 1).figure().extent().end();
        return words(from, said.figure().extent().start());
    }

    /** The words of the sentence behind a place, in lower case, up to the next figure if there is one. */
    public String behind(List<Said> sentence, int at) {
        Said said = sentence.get(at);
        int to = at == sentence.size() - 1
                ? said.sentence().span().end()
                : sentence.get(at + 1).figure().extent().start();
        return words(said.figure().extent().end(), to);
    }

    private String words(int from, int to) {
        return from >= to ? "" : article.text().substring(from, to).toLowerCase(Locale.ROOT);
    }
}
