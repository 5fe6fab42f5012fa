package newsledger.fact.read;

import newsledger.article.Article;
import newsledger.article.Problem;
import newsledger.article.Span;
import newsledger.fact.Fact;
import newsledger.fact.Reason;
import newsledger.fact.clause.Evidence;
import newsledger.fact.clause.Frame;
import newsledger.fact.correct.Corrected;
import newsledger.fact.correct.Corrections;
import newsledger.fact.odds.Odds;
import newsledger.fact.rule.Rule;
import newsledger.fact.rule.Vocabulary;
import newsledger.figure.Figure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How an article was read, figure by figure: not only that {@code $3m} is a loss, but which rule said so, by which words, and which
 * others would have held.
 *
 * @param figures all of them, in the order of the text
 * @param problems what is wrong with the article's corrections
 */
public record Explanation(List<Explained> figures, List<Problem> problems) {
    private static final int MOST_LOST = 3;

    public Explanation {
        figures = List.copyOf(figures);
        problems = List.copyOf(problems);
    }

    /** Reads {@code article} once more, with an eye on the rules. */
    public static Explanation of(Article article, Vocabulary vocabulary) {
        List<Draft> drafts = new ArrayList<>();
        List<Frame> frames = new ArrayList<>();
        List<Fact> facts = Facts.in(article, vocabulary, (frame, draft) -> {
            frames.add(frame);
            drafts.add(draft);
        });
        Corrected corrected = Corrections.apply(article, facts, vocabulary.types());
        Map<Span, Fact> places = places(corrected.facts());
        List<Explained> figures = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            Figure figure = drafts.get(i).figure();
            Reason reason = drafts.get(i).reason();
            Frame frame = frames.get(i);
            List<Rule> rules = vocabulary.rules(figure.kind());
            List<String> lost = lost(rules, frame, reason.rule());
            List<String> telling = telling(rules, frame, drafts.get(i));
            figures.add(new Explained(figure, reason, Evidence.of(frame), lost, telling, places.get(figure.span())));
        }
        return new Explanation(figures, corrected.problems());
    }

    private static Map<Span, Fact> places(List<Fact> facts) {
        Map<Span, Fact> places = new HashMap<>();
        for (Fact fact : facts) {
            places.put(fact.figure().span(), fact);
            fact.repeats().forEach(repeat -> places.put(repeat.span(), fact));
        }
        return places;
    }

    /** What spoke against the rule that was overruled; nothing where a rule decided. */
    private static List<String> telling(List<Rule> rules, Frame frame, Draft draft) {
        if (!draft.reason().rule().equals(Rule.OUTWEIGHED)) {
            return List.of();
        }
        return rules.stream()
                .filter(rule -> rule.name().equals(draft.reason().over()))
                .findFirst()
                .map(rule -> Odds.standard().telling(frame, draft.claim().type(), rule.type()))
                .orElse(List.of());
    }

    /** The first rules that hold but did not decide; the very last holds for every figure and tells nothing. */
    private static List<String> lost(List<Rule> rules, Frame frame, String winner) {
        return rules.subList(0, rules.size() - 1).stream()
                .filter(rule -> !rule.name().equals(winner) && rule.when().test(frame))
                .map(Rule::name)
                .limit(MOST_LOST)
                .toList();
    }
}
