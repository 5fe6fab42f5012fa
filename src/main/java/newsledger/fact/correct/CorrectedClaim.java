package newsledger.fact.correct;

import newsledger.entity.Entity;
import newsledger.fact.Claim;
import newsledger.fact.Direction;
import newsledger.fact.FactType;
import newsledger.fact.Status;
import newsledger.time.Iso;
import newsledger.time.Period;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** A claim while an editor's settings are put in: {@code type: loss}, {@code subject: Harbor Group}, {@code period: 2025-Q3}. */
final class CorrectedClaim {
    /** Takes a subject, a direction and the like away. */
    private static final String NONE = "none";

    private static final Set<FactType> SIDED =
            Set.of(FactType.DEAL_VALUE, FactType.DEAL_DURATION, FactType.STAKE, FactType.FUNDING, FactType.PENALTY);
    private static final Set<FactType> MOVING = Set.of(FactType.GROWTH, FactType.STOCK_MOVE, FactType.JOBS);

    private final KnownNames names;
    private final Slips slips;
    private FactType type;
    private @Nullable Entity subject;
    private @Nullable Entity counterparty;
    private @Nullable Direction direction;
    private @Nullable String metric;
    private Status status;
    private @Nullable Period period;

    CorrectedClaim(Claim claim, KnownNames names, Slips slips) {
        this.names = names;
        this.slips = slips;
        type = claim.type();
        subject = claim.subject();
        counterparty = claim.counterparty();
        direction = claim.direction();
        metric = claim.metric();
        status = claim.status();
        period = claim.period();
    }

    Claim claim() {
        return new Claim(type, subject, counterparty, direction, metric, status, period);
    }

    /** Takes its fields of {@code settings}; the type comes first, since it decides which of the others there are. */
    void set(Map<String, String> settings) {
        on(settings, "type", this::type);
        on(settings, "subject", text -> subject = name("subject", text, subject));
        on(settings, "counterparty", text -> counterparty = name("counterparty", text, counterparty));
        on(settings, "direction", this::direction);
        on(
                settings,
                "status",
                text -> status = slips.choice("status", text, List.of(Status.values()), Status::label)
                        .orElse(status));
        on(settings, "period", this::period);
        on(settings, "metric", this::metric);
    }

    static void on(Map<String, String> settings, String field, Consumer<String> setter) {
        String text = settings.get(field);
        if (text != null) {
            setter.accept(text);
        }
    }

    /** Takes a type, and leaves what a fact of that type does not have. */
    private void type(String text) {
        type = slips.choice("type", text, names.types(), FactType::label).orElse(type);
        counterparty = SIDED.contains(type) ? counterparty : null;
        direction = MOVING.contains(type) ? direction : null;
        metric = type != FactType.GROWTH ? null : metric == null ? FactType.OTHER.label() : metric;
    }

    private @Nullable Entity name(String field, String text, @Nullable Entity before) {
        if (text.equals(NONE)) {
            return null;
        }
        Optional<Entity> named = names.named(text);
        if (named.isEmpty()) {
            names.nearest(text).ifPresent(near -> slips.meant(field, text, near));
        }
        return named.orElse(before);
    }

    private void direction(String text) {
        direction = text.equals(NONE)
                ? null
                : slips.choice("direction", text, List.of(Direction.values()), Direction::label)
                        .orElse(direction);
    }

    /** {@code 2025-13} was meant for the calendar, {@code the year to June} was not. */
    private static final Pattern CALENDAR = Pattern.compile("\\d{4}[-/]\\S*");

    private void period(String text) {
        Optional<Period> calendar = Iso.period(text);
        if (calendar.isEmpty() && CALENDAR.matcher(text).matches()) {
            slips.expected("period", "a time such as 2027, 2027-03, 2027-Q4 or 2027/2030", text);
        } else {
            period = text.equals(NONE) ? null : calendar.orElseGet(() -> new Period.Printed(text));
        }
    }

    private void metric(String text) {
        if (type == FactType.GROWTH) {
            metric = text.equals(NONE) ? FactType.OTHER.label() : text;
        } else {
            slips.add("“metric” goes with the type growth, and this is " + type.label());
        }
    }
}
