package newsledger.figure;

import newsledger.article.Article;
import newsledger.article.Runs;
import newsledger.article.Sentence;
import newsledger.article.Span;
import newsledger.time.TimeExpression;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Finds the figures of an article: every quantity that it prints, {@code $38 billion} and {@code seven years}, in the order of the text. */
public final class Figures {
    /** An article with more figures than this is no news article; the rest of it is not read. */
    public static final int MOST = 20_000;

    /** Each step sees what the one before it made: ranges before exclusions, for one end alone may look like a date. */
    private static final List<Refiner> REFINERS = List.of(
            new Ranges(),
            new Compounds(),
            new Points(),
            new Exclusions(),
            new Counts(),
            new Parallels(),
            new Denominators(),
            new Qualifiers());

    private Figures() {}

    /**
     * The figures of {@code article}, not overlapping, at most {@link #MOST}.
     *
     * @param times the times that the article names: a length of time that only names one is no figure
     */
    public static List<Figure> in(Article article, List<TimeExpression> times) {
        return in(article, times, Runs.of(article.text()));
    }

    /**
     * The same.
     *
     * @param runs of the article's text
     */
    public static List<Figure> in(Article article, List<TimeExpression> times, Runs runs) {
        Runs.Cursor cursor = runs.cursor();
        Setting setting = Setting.of(article);
        List<Figure> figures = new ArrayList<>();
        List<Candidate> before = List.of();
        int block = -1;
        int time = 0;
        for (Sentence sentence : article.sentences()) {
            List<Span> spans = new ArrayList<>();
            while (time < times.size()
                    && times.get(time).span().start() < sentence.span().end()) {
                spans.add(times.get(time++).span());
            }
            Tokens tokens = Scanner.scan(sentence.text(), sentence.span().start(), cursor);
            List<Candidate> found = find(new Line(tokens, spans, setting, before, sentence.block() == block));
            for (Candidate candidate : found) {
                figures.add(figure(candidate, tokens));
            }
            if (figures.size() >= MOST) {
                return Repeats.complete(figures.subList(0, MOST));
            }
            before = found;
            block = sentence.block();
        }
        return Repeats.complete(figures);
    }

    private static List<Candidate> find(Line line) {
        List<Candidate> found = Numbers.in(line);
        for (Refiner refiner : REFINERS) {
            found = found.isEmpty() ? found : refiner.refine(found, line);
        }
        return apart(found);
    }

    /** Those with a unit; of two that overlap the first: {@code 15,000 8-inch wafers} holds {@code 8-inch}. */
    private static List<Candidate> apart(List<Candidate> found) {
        List<Candidate> kept = new ArrayList<>();
        int end = 0;
        for (Candidate candidate : found) {
            if (!candidate.isBare() && candidate.first() >= end) {
                kept.add(candidate);
                end = candidate.end();
            }
        }
        return kept;
    }

    private static Figure figure(Candidate candidate, Tokens tokens) {
        Measure measure = candidate.measure();
        if (measure == null) {
            throw new IllegalStateException("no unit");
        }
        BigDecimal low = measure.amount(candidate.low().value());
        BigDecimal high = measure.amount(candidate.high().value());
        Unit unit = new Unit(measure.kind(), measure.symbol(), candidate.per());
        return new Figure(
                tokens.span(candidate.first(), candidate.end()),
                tokens.span(candidate.extentFirst(), candidate.extentEnd()),
                tokens.text(candidate.first(), candidate.end()),
                new Quantity(low.min(high), low.max(high), unit),
                candidate.qualifier());
    }
}
