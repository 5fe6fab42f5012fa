package newsledger.fact;

import newsledger.entity.Entity;
import newsledger.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a figure: of {@code $3m} in "Harbor expects a loss of $3m this year" that it is a loss, of Harbor, forecast,
 * for this year.
 * Two facts with equal claim and quantity say the same.
 *
 * @param subject the entity whose figure it is
 * @param counterparty the other side of a deal, stake or penalty
 * @param metric what a {@code growth} is a change of: the label of a type, or a noun
 */
public record Claim(
        FactType type,
        @Nullable Entity subject,
        @Nullable Entity counterparty,
        @Nullable Direction direction,
        @Nullable String metric,
        Status status,
        @Nullable Period period) {}
