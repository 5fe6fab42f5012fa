package newsledger.fact.read;

import newsledger.article.Article;
import newsledger.article.Problem;
import newsledger.fact.Fact;
import newsledger.fact.correct.Corrected;
import newsledger.fact.correct.Corrections;
import newsledger.fact.rule.Vocabulary;

import java.util.List;

/**
 * What was read in an article: its facts as its editor corrected them, and what is wrong with the corrections, such as {@code no figure
 * is printed “$12 billion”}.
 */
public record Reading(List<Fact> facts, List<Problem> problems) {

    public Reading {
        facts = List.copyOf(facts);
        problems = List.copyOf(problems);
    }

    /** Reads {@code article} with the program's own words. */
    public static Reading of(Article article) {
        return of(article, Vocabulary.standard());
    }

    /** Reads {@code article}. */
    public static Reading of(Article article, Vocabulary vocabulary) {
        Corrected corrected = Corrections.apply(article, Facts.in(article, vocabulary), vocabulary.types());
        return new Reading(corrected.facts(), corrected.problems());
    }
}
