package newsledger.fact.correct;

import newsledger.article.Correction;
import newsledger.fact.Fact;
import newsledger.fact.Reason;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;

/**
 * A fact as an editor's settings make it.
 *
 * @param slips what is wrong with the settings; a value that means nothing changes nothing
 */
record CorrectedFact(Fact fact, List<String> slips) {
    /** What can be set, in the words of the data dictionary. */
    static final List<String> FIELDS = List.of(
            "type",
            "subject",
            "counterparty",
            "direction",
            "status",
            "period",
            "metric",
            "value",
            "low",
            "high",
            "unit",
            "per",
            "qualifier");

    private static final Reason REASON = new Reason("correction", BigDecimal.ONE);

    static CorrectedFact of(Fact fact, Correction correction, KnownNames names) {
        Slips slips = new Slips();
        Collection<String> keys = correction.settings().keySet();
        keys.stream().filter(key -> !FIELDS.contains(key)).forEach(key -> slips.unknownField(key, FIELDS));
        CorrectedClaim claim = new CorrectedClaim(fact.claim(), names, slips);
        claim.set(correction.settings());
        CorrectedFigure figure = new CorrectedFigure(fact.figure().quantity(), slips);
        figure.set(correction.settings());
        boolean allWrong = slips.messages().size() >= keys.size();
        Fact corrected = new Fact(
                fact.article(),
                fact.id(),
                fact.sentence(),
                figure.of(fact.figure()),
                claim.claim(),
                allWrong ? fact.reason() : REASON,
                fact.repeats().stream().map(figure::of).toList());
        return new CorrectedFact(corrected, slips.messages());
    }
}
