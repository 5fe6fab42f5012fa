package newsledger.fact;

import newsledger.article.Sentence;
import newsledger.figure.Figure;

import java.util.List;

/**
 * A figure in its role: in "Harbor signed a $38m contract with Nimbus" {@code $38m} is the value
 * of a deal.
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

    /** The type of its claim. */
    public FactType type() {
        return claim.type();
    }
}
