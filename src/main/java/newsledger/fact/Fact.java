package newsledger.fact;

import newsledger.article.Sentence;
import newsledger.figure.Figure;

import java.util.List;

/**
 * A figure in its role: {@code $38 billion} is the value of a deal between OpenAI and Amazon Web Services.
 *
 * @param article slug of the article
 * @param id its number in the article, from 1, in the order of the text
 * @param sentence the sentence that says it best
 * @param repeats the other places of the article that say the same, in the order of the text
 */
public record Fact(
        String article, int id, Sentence sentence, Figure figure, Claim claim, Reason reason, List<Figure> repeats) {

    public Fact {
        repeats = List.copyOf(repeats);
    }

    public FactType type() {
        return claim.type();
    }
}
