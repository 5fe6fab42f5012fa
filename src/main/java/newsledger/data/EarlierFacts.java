package newsledger.data;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import newsledger.fact.Fact;
import newsledger.figure.Kind;
import newsledger.figure.Quantity;
import newsledger.figure.Unit;
import newsledger.view.Rounding;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The facts of the build before, and what has changed since: {@code quay-lines: deal-value of Quay Lines was $10bn, now $12bn}. */
public final class EarlierFacts {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final Map<List<String>, List<Quantity>> told = new HashMap<>();

    /** @param lines of {@code data/facts.jsonl} as it was; one that cannot be understood is passed over */
    public EarlierFacts(Stream<String> lines) {
        lines.forEach(this::read);
    }

    private void read(String line) {
        try {
            JsonNode fact = MAPPER.readTree(line);
            List<String> role = Stream.of("article", "type", "subject", "counterparty", "metric", "direction", "period")
                    .map(name -> fact.path(name).asText(""))
                    .toList();
            quantity(fact).ifPresent(quantity -> told.computeIfAbsent(role, r -> new ArrayList<>())
                    .add(quantity));
        } catch (JsonProcessingException | IllegalArgumentException e) {
            // A site of another version: what is not understood has no history.
        }
    }

    private static Optional<Quantity> quantity(JsonNode fact) {
        if (!fact.hasNonNull("kind")
                || !fact.hasNonNull("low")
                || !fact.hasNonNull("high")
                || !fact.hasNonNull("unit")) {
            return Optional.empty();
        }
        String per = fact.hasNonNull("per") ? fact.get("per").asText() : null;
        Kind kind = Kind.valueOf(fact.get("kind").asText().toUpperCase(Locale.ROOT));
        return Optional.of(new Quantity(
                new BigDecimal(fact.get("low").asText()),
                new BigDecimal(fact.get("high").asText()),
                new Unit(kind, fact.get("unit").asText(), per)));
    }

    /** What articles told before and tell now: of each thing the one value that is another. */
    public List<String> changes(List<Fact> facts) {
        Map<List<String>, List<Fact>> now = new LinkedHashMap<>();
        facts.forEach(fact ->
                now.computeIfAbsent(role(fact), role -> new ArrayList<>()).add(fact));
        List<String> changes = new ArrayList<>();
        now.forEach((role, own) -> {
            List<Quantity> before = new ArrayList<>(told.getOrDefault(role, List.of()));
            List<Fact> other = own.stream()
                    .filter(fact -> !before.remove(fact.figure().quantity()))
                    .toList();
            if (before.size() == 1 && other.size() == 1) {
                change(before.get(0), other.get(0)).ifPresent(changes::add);
            }
        });
        return changes;
    }

    private static List<String> role(Fact fact) {
        FlatFact flat = FlatFact.of(fact);
        return Stream.of(
                        flat.article(),
                        flat.type(),
                        flat.subject(),
                        flat.counterparty(),
                        flat.metric(),
                        flat.direction(),
                        flat.period())
                .map(part -> part == null ? "" : part)
                .toList();
    }

    private static Optional<String> change(Quantity before, Fact fact) {
        Quantity now = fact.figure().quantity();
        if (before.equals(now) || !before.unit().equals(now.unit())) {
            return Optional.empty();
        }
        FlatFact flat = FlatFact.of(fact);
        String whose = flat.subject() == null ? "" : " of " + flat.subject();
        return Optional.of(flat.article() + ": " + flat.type() + whose + " was " + text(before) + ", now " + text(now));
    }

    private static String text(Quantity quantity) {
        return Rounding.of(quantity).text();
    }
}
