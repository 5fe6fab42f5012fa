package newsledger.analysis.check;

import newsledger.analysis.reckon.Said;
import newsledger.analysis.reckon.Told;
import newsledger.article.Span;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * A way to check an article's figures against each other, which says nothing where it is not sure that they belong together.
 *
 * @param name printed with every check that it makes
 */
record Rule(String name, Function<Told, List<Outcome>> check) {
    /** No rule says more than this of one article. */
    private static final int MOST = 20;

    List<Check> in(Told told) {
        return check.apply(told).stream()
                .distinct()
                .limit(MOST)
                .map(outcome -> check(told, outcome))
                .toList();
    }

    private Check check(Told told, Outcome outcome) {
        return new Check(
                told.article().slug(),
                name,
                outcome.agrees() ? Verdict.AGREES : Verdict.DIFFERS,
                claim(told, outcome),
                outcome.checked().figure().span(),
                outcome.checked().fact(),
                outcome.stated(),
                outcome.derived(),
                outcome.formula());
    }

    /** The words from the first to the last of the figures that stand in the sentence of the one that is checked. */
    private static String claim(Told told, Outcome outcome) {
        List<Span> spans = outcome.said().stream()
                .filter(said -> said.sentence().equals(outcome.checked().sentence()))
                .map(Rule::span)
                .toList();
        int start = spans.stream().mapToInt(Span::start).min().orElseThrow();
        int end = spans.stream()
                .max(Comparator.comparingInt(Span::end))
                .orElseThrow()
                .end();
        Span sentence = outcome.checked().sentence().span();
        return new Span(word(told, sentence, start), end).of(told.article().text());
    }

    private static Span span(Said said) {
        return said.figure().extent();
    }

    /** The beginning of the clause, at most some words before. */
    private static int word(Told told, Span sentence, int start) {
        String text = told.article().text();
        int from = start;
        for (int words = 0; words < 5 && from > sentence.start(); words++) {
            from = Math.max(sentence.start(), text.lastIndexOf(' ', from - 2) + 1);
        }
        return from;
    }
}
