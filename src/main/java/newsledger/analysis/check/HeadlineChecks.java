package newsledger.analysis.check;

import newsledger.analysis.reckon.Formula;
import newsledger.analysis.reckon.Printed;
import newsledger.analysis.reckon.Said;
import newsledger.analysis.reckon.Told;
import newsledger.analysis.reckon.Whose;
import newsledger.article.Block;
import newsledger.article.Span;
import newsledger.fact.Claim;
import newsledger.fact.Fact;
import newsledger.fact.FactType;
import newsledger.figure.Kind;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** A figure of the headline against the one of the same sort in the text, where there is only one. */
final class HeadlineChecks {
    private static final Set<FactType> SINGLE = Set.of(
            FactType.DEAL_VALUE,
            FactType.DEAL_DURATION,
            FactType.FUNDING,
            FactType.PENALTY,
            FactType.JOBS,
            FactType.STOCK_MOVE,
            FactType.LOSS,
            FactType.REVENUE,
            FactType.PROFIT,
            FactType.INVESTMENT);

    private HeadlineChecks() {}

    static List<Outcome> headlines(Told told) {
        Span title = told.article().blocks().stream()
                .filter(block -> block.kind() == Block.Kind.TITLE)
                .map(Block::span)
                .findFirst()
                .orElse(new Span(0, 0));
        List<Said> all = told.sentences().stream().flatMap(List::stream).toList();
        return all.stream()
                .filter(said -> title.contains(said.figure().span()))
                .flatMap(said -> check(said, all, title).stream())
                .toList();
    }

    private static Optional<Outcome> check(Said headline, List<Said> all, Span title) {
        if (!SINGLE.contains(headline.type()) || headline.fact().claim().subject() == null) {
            return Optional.empty();
        }
        List<Said> body = all.stream()
                .filter(said -> !title.contains(said.figure().span()))
                .filter(said -> said.fact().equals(headline.fact()) || isSame(headline.fact(), said.fact()))
                .toList();
        Optional<Said> meets = body.stream()
                .filter(said -> Printed.of(said.figure()).meets(Printed.of(headline.figure())))
                .findFirst();
        long values =
                body.stream().map(said -> said.figure().quantity()).distinct().count();
        if (meets.isPresent()) {
            return Optional.of(outcome(headline, meets.get(), true));
        }
        return values == 1 ? Optional.of(outcome(headline, body.get(0), false)) : Optional.empty();
    }

    private static boolean isSame(Fact one, Fact other) {
        Claim first = one.claim();
        Claim second = other.claim();
        boolean periods = first.period() == null
                || second.period() == null
                || first.period().equals(second.period());
        return first.type() == second.type()
                && one.figure()
                        .quantity()
                        .unit()
                        .equals(other.figure().quantity().unit())
                && one.figure().kind() != Kind.MULTIPLE
                && Whose.same(one, other)
                && Objects.equals(first.direction(), second.direction())
                && periods;
    }

    private static Outcome outcome(Said headline, Said body, boolean agrees) {
        return new Outcome(
                agrees,
                List.of(headline, body),
                headline,
                headline.figure().quantity(),
                body.figure().quantity(),
                Formula.quotient("{} in the headline against {} in the text", headline.fact(), body.fact()));
    }
}
