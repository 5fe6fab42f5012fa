package newsledger.analysis.check;

import newsledger.analysis.reckon.Formula;
import newsledger.article.Span;
import newsledger.fact.Fact;
import newsledger.figure.Quantity;

import java.util.List;
import java.util.stream.Stream;

/**
 * What an article says against what its own figures give: {@code rose 8% to $11.1bn from $10.9bn} says 8 per cent, and gives 1.8.
 *
 * @param rule the name of what made it: {@code percent-against-levels}
 * @param claim the words of the article
 * @param at where the figure that is checked stands
 * @param checked the fact that is checked
 * @param stated what the article prints
 * @param derived what its other figures give, unrounded
 * @param formula how
 */
public record Check(
        String article,
        String rule,
        Verdict verdict,
        String claim,
        Span at,
        Fact checked,
        Quantity stated,
        Quantity derived,
        Formula formula) {

    /** The facts that it rests on: the one that is checked, then those of the formula. */
    public List<Fact> from() {
        return Stream.concat(Stream.of(checked), formula.facts().stream())
                .distinct()
                .toList();
    }

    public boolean differs() {
        return verdict == Verdict.DIFFERS;
    }
}
