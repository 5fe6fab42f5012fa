package newsledger.fact.read;

import newsledger.fact.Fact;
import newsledger.fact.Reason;
import newsledger.fact.clause.Evidence;
import newsledger.figure.Figure;
import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * How one figure of an article was read: {@code $3m} as a loss by the rule {@code loss-of}.
 *
 * @param reason what decided it at this place, before repeats are joined and corrections made
 * @param lost rules that held too, but come later in their order
 * @param telling what spoke most for the type, where no rule decided but all words together: {@code verb invest}
 * @param fact the fact that it belongs to, as corrected; null where a correction drops it
 */
public record Explained(
        Figure figure,
        Reason reason,
        Evidence evidence,
        List<String> lost,
        List<String> telling,
        @Nullable Fact fact) {

    public Explained {
        lost = List.copyOf(lost);
        telling = List.copyOf(telling);
    }

    /** Whether its fact is told better at another place of the article. */
    public boolean isRepeat() {
        return fact != null && !fact.figure().span().equals(figure.span());
    }
}
