package newsledger.fact.correct;

import newsledger.article.Problem;
import newsledger.fact.Fact;

import java.util.List;

/** The facts of an article as its editor corrected them, and what is wrong with the corrections. */
public record Corrected(List<Fact> facts, List<Problem> problems) {

    public Corrected {
        facts = List.copyOf(facts);
        problems = List.copyOf(problems);
    }
}
