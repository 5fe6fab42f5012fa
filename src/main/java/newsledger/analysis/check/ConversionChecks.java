package newsledger.analysis.check;

import newsledger.analysis.reckon.Formula;
import newsledger.analysis.reckon.Interval;
import newsledger.analysis.reckon.Printed;
import newsledger.analysis.reckon.Said;
import newsledger.analysis.reckon.Told;
import newsledger.fact.Fact;
import newsledger.figure.Kind;
import newsledger.figure.Qualifier;
import newsledger.figure.Quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An amount in two currencies against the rate that the article prints, or that its other such amounts imply: {@code €4m (£3.4m)},
 * {@code €10m (£9.8m)}. A rate of another article or of the world is never used.
 */
final class ConversionChecks {
    private static final Pattern OPENS =
            Pattern.compile("^\\s*+(?:\\(|\\[|;|or\\s)(?:some|about|around|roughly)?\\s*+$");
    private static final Pattern EQUALS = Pattern.compile("^\\s*+=\\s*+$");
    private static final BigDecimal SLACK_BELOW = new BigDecimal("0.97");
    private static final BigDecimal SLACK_ABOVE = new BigDecimal("1.03");
    private static final int FEWEST = 2;

    private ConversionChecks() {}

    /** One amount told twice, the currencies in the order of their codes; {@code rate} is what one unit of the first is of the second. */
    private record Pair(Said one, Said other, Interval rate, boolean printed) {
        List<String> currencies() {
            return List.of(one.unit().symbol(), other.unit().symbol());
        }
    }

    static List<Outcome> conversions(Told told) {
        Map<List<String>, List<Pair>> pairs = new LinkedHashMap<>();
        for (Pair pair : pairs(told)) {
            pairs.computeIfAbsent(pair.currencies(), key -> new ArrayList<>()).add(pair);
        }
        List<Outcome> found = new ArrayList<>();
        pairs.values().forEach(same -> found.addAll(compare(same)));
        return found;
    }

    private static List<Pair> pairs(Told told) {
        List<Pair> pairs = new ArrayList<>();
        for (List<Said> sentence : told.sentences()) {
            for (int i = 0; i + 1 < sentence.size(); i++) {
                pair(told, sentence.get(i), sentence.get(i + 1)).ifPresent(pairs::add);
            }
        }
        return pairs;
    }

    private static Optional<Pair> pair(Told told, Said one, Said other) {
        String between = told.between(one, other);
        boolean printed = EQUALS.matcher(between).find();
        if (!printed && !OPENS.matcher(between).find() || !isAmount(one) || !isAmount(other)) {
            return Optional.empty();
        }
        if (one.unit().symbol().equals(other.unit().symbol())) {
            return Optional.empty();
        }
        Interval from = printed ? Interval.of(one.figure().quantity()) : source(one);
        Interval to = printed ? Interval.of(other.figure().quantity()) : Printed.of(other.figure());
        if (!from.isPositive() || !to.isPositive()) {
            return Optional.empty();
        }
        boolean inOrder = one.unit().symbol().compareTo(other.unit().symbol()) < 0;
        return Optional.of(
                inOrder ? new Pair(one, other, to.over(from), printed) : new Pair(other, one, from.over(to), printed));
    }

    /** Who converts an amount knows it better than to one digit. */
    private static Interval source(Said one) {
        Interval exact = Interval.of(one.figure().quantity()).stretched(SLACK_BELOW, SLACK_ABOVE);
        Interval rounded = Printed.of(one.figure());
        return new Interval(exact.low().max(rounded.low()), exact.high().min(rounded.high()));
    }

    private static boolean isAmount(Said said) {
        Qualifier qualifier = said.figure().qualifier();
        return said.kind() == Kind.MONEY && (qualifier == Qualifier.EXACT || qualifier == Qualifier.ABOUT);
    }

    /** Each against the printed rate; without one, the odd one out of three or more, or the second of two. */
    private static List<Outcome> compare(List<Pair> same) {
        Pair rate = same.stream().filter(Pair::printed).findFirst().orElse(null);
        List<Pair> amounts =
                same.stream().filter(pair -> !pair.printed()).distinct().toList();
        if (rate != null) {
            return amounts.stream().map(pair -> outcome(pair, rate)).toList();
        }
        List<Outcome> found = new ArrayList<>();
        if (amounts.size() >= FEWEST) {
            Pair model = model(amounts);
            amounts.stream().filter(pair -> !pair.equals(model)).forEach(pair -> found.add(outcome(pair, model)));
        }
        return found;
    }

    /** The pair that most others agree with; of equals the first. */
    private static Pair model(List<Pair> pairs) {
        Pair best = pairs.get(0);
        long most = -1;
        for (Pair pair : pairs.subList(0, Math.min(pairs.size(), 20))) {
            long agree = pairs.stream().filter(other -> agree(pair, other)).count();
            if (agree > most) {
                best = pair;
                most = agree;
            }
        }
        return best;
    }

    private static boolean agree(Pair one, Pair other) {
        return one.rate().meets(other.rate().stretched(SLACK_BELOW, SLACK_ABOVE));
    }

    private static Outcome outcome(Pair pair, Pair model) {
        Quantity amount = pair.one().figure().quantity();
        Interval rate = Interval.of(model.other().figure().quantity())
                .over(Interval.of(model.one().figure().quantity()));
        Interval given =
                new Interval(amount.low().multiply(rate.low()), amount.high().multiply(rate.high()));
        List<Fact> above = List.of(pair.one().fact(), model.other().fact());
        return new Outcome(
                agree(pair, model),
                List.of(pair.one(), pair.other()),
                pair.other(),
                pair.other().figure().quantity(),
                new Quantity(given.low(), given.high(), pair.other().unit()),
                new Formula(
                        "{} times the rate of {} for {}",
                        above,
                        List.of(model.one().fact())));
    }
}
