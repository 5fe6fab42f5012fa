package newsledger.analysis.derive;

import newsledger.analysis.reckon.Ratio;
import newsledger.analysis.reckon.Told;
import newsledger.analysis.reckon.Whose;
import newsledger.analysis.reckon.Yearly;
import newsledger.entity.Entity;
import newsledger.fact.Fact;
import newsledger.fact.FactType;
import newsledger.fact.Status;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;

/** What somebody takes in a year, as an article reports it. */
final class Revenues {
    private Revenues() {}

    /** The first yearly revenue reported, or else what the first of a shorter stretch comes to; none that is only expected. */
    static Optional<Yearly> ofYear(Told told, @Nullable Entity whose) {
        List<Yearly> all = told.of(FactType.REVENUE).stream()
                .filter(fact -> fact.claim().status() == Status.REPORTED)
                .filter(fact -> fact.claim().direction() == null && Ratio.isSum(fact) && isPositive(fact))
                .filter(fact -> Whose.same(fact.claim().subject(), whose))
                .flatMap(fact -> Yearly.of(fact).stream())
                .toList();
        return all.stream().filter(Yearly::isYear).findFirst().or(() -> all.stream()
                .findFirst());
    }

    private static boolean isPositive(Fact fact) {
        return fact.figure().quantity().low().signum() > 0;
    }
}
