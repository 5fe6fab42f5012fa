package newsledger.data;

import newsledger.entity.Entity;
import newsledger.fact.Claim;
import newsledger.fact.Fact;
import newsledger.figure.Quantity;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;

/**
 * A fact as one flat row, the form of all data files: {@code deal-value} of {@code OpenAI}, {@code $38 billion}, {@code reported}.
 * The only place that makes this view. Null says that a part is not known or does not apply. The
 * order of the components is that of the fields in JSON.
 */
record FlatFact(
        String article,
        String type,
        @Nullable String subject,
        @Nullable String counterparty,
        String text,
        int start,
        int end,
        String kind,
        BigDecimal low,
        BigDecimal high,
        String unit,
        @Nullable String per,
        String qualifier,
        @Nullable String direction,
        @Nullable String metric,
        String status,
        @Nullable String period,
        String sentence,
        BigDecimal confidence,
        String rule,
        @Nullable String words,
        @Nullable String over,
        @Nullable String whose) {

    static FlatFact of(Fact fact) {
        Claim claim = fact.claim();
        Quantity quantity = fact.figure().quantity();
        return new FlatFact(
                fact.article(),
                fact.type().label(),
                name(claim.subject()),
                name(claim.counterparty()),
                fact.figure().text(),
                fact.figure().span().start(),
                fact.figure().span().end(),
                fact.figure().kind().label(),
                quantity.low(),
                quantity.high(),
                quantity.unit().symbol(),
                quantity.unit().per(),
                fact.figure().qualifier().label(),
                claim.direction() == null ? null : claim.direction().label(),
                claim.metric(),
                claim.status().label(),
                claim.period() == null ? null : claim.period().iso(),
                fact.sentence().text(),
                fact.reason().confidence(),
                fact.reason().rule(),
                fact.reason().words().isEmpty()
                        ? null
                        : String.join("; ", fact.reason().words()),
                fact.reason().over(),
                fact.reason().whose());
    }

    private static @Nullable String name(@Nullable Entity entity) {
        return entity == null ? null : entity.name();
    }
}
