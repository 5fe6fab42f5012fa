package newsledger.analysis.check;

import newsledger.analysis.reckon.Formula;
import newsledger.analysis.reckon.Interval;
import newsledger.analysis.reckon.Printed;
import newsledger.analysis.reckon.Rates;
import newsledger.analysis.reckon.Ratio;
import newsledger.analysis.reckon.Said;
import newsledger.analysis.reckon.Told;
import newsledger.analysis.reckon.Whose;
import newsledger.fact.FactType;
import newsledger.figure.Kind;
import newsledger.figure.Quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A rate told for two lengths of time, and a deal's value told for its term and for a year. */
final class RateChecks {
    /** What says that a rate is the same in other words: {@code 1 gigawatt a week, [or] 52 a year}. */
    private static final Pattern SAME = Pattern.compile(
            "(?:^\\s*+[,(–—]?\\s*+(?:or|that\\s++is|i\\.e\\.)|\\b(?:equivalent|equal|equals|equates|amounts?|amounting|represents?|representing"
                    + "|works\\s++out|working\\s++out|translates?|comes|means|averaging|an\\s++average\\s++of))\\b[^,;]{0,30}$");

    private RateChecks() {}

    /** {@code 1 gigawatt weekly … would come to 52 gigawatts a year} */
    static List<Outcome> rates(Told told) {
        List<Outcome> found = new ArrayList<>();
        List<Said> all = told.sentences().stream().flatMap(List::stream).toList();
        for (int i = 0; i < all.size(); i++) {
            for (int j = Math.max(0, i - 6); j < i; j++) {
                rate(told, all.get(j), all.get(i)).ifPresent(found::add);
            }
        }
        return found;
    }

    private static Optional<Outcome> rate(Told told, Said one, Said other) {
        BigDecimal first = Rates.inAYear(one.unit().per()).orElse(null);
        BigDecimal second = Rates.inAYear(other.unit().per()).orElse(null);
        if (first == null || second == null || first.compareTo(second) == 0 || !isAlike(one, other)) {
            return Optional.empty();
        }
        Interval exact = scaled(Interval.of(one.figure().quantity()), first, second);
        boolean agrees = scaled(Printed.of(one.figure()), first, second).meets(Printed.of(other.figure()));
        boolean linked = SAME.matcher(lead(told, one, other)).find();
        if (!linked && !agrees) {
            return Optional.empty();
        }
        return Optional.of(new Outcome(
                agrees,
                List.of(one, other),
                other,
                other.figure().quantity(),
                new Quantity(exact.low(), exact.high(), other.unit()),
                Formula.of(words(first, second), one.fact())));
    }

    /** Whether both are of one sort and, in different sentences, of one owner. */
    private static boolean isAlike(Said one, Said other) {
        return one.type() == other.type()
                && one.isChange() == other.isChange()
                && Ratio.isBetween(one.fact(), other.fact())
                && (one.sentence().equals(other.sentence()) || Whose.same(one.fact(), other.fact()));
    }

    private static Interval scaled(Interval rate, BigDecimal first, BigDecimal second) {
        return rate.times(first).over(Interval.of(second));
    }

    private static String words(BigDecimal first, BigDecimal second) {
        String times = first.compareTo(BigDecimal.ONE) == 0 ? "{}" : "{} times " + first.toPlainString();
        return second.compareTo(BigDecimal.ONE) == 0 ? times : times + " divided by " + second.toPlainString();
    }

    /** The words before the second figure: since the first, or since the sentence began. */
    private static String lead(Told told, Said one, Said other) {
        if (one.sentence().equals(other.sentence())) {
            return told.upTo(one, other);
        }
        int from = other.sentence().span().start();
        return told.article()
                .text()
                .substring(from, Math.max(from, other.start()))
                .toLowerCase(Locale.ROOT);
    }

    /** {@code $38bn over seven years, or $5.4bn a year} */
    static List<Outcome> yearlyValues(Told told) {
        List<Outcome> found = new ArrayList<>();
        for (List<Said> sentence : told.sentences()) {
            for (int i = 0; i + 2 < sentence.size(); i++) {
                yearly(told, sentence.get(i), sentence.get(i + 1), sentence.get(i + 2))
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    private static Optional<Outcome> yearly(Told told, Said one, Said two, Said rate) {
        Said term = one.kind() == Kind.DURATION ? one : two;
        Said value = one.kind() == Kind.DURATION ? two : one;
        BigDecimal length = Rates.inAYear(term.unit().symbol()).orElse(null);
        boolean sums = value.kind() == Kind.MONEY && value.unit().per() == null && rate.kind() == Kind.MONEY;
        if (length == null
                || !sums
                || term.type() != FactType.DEAL_DURATION
                || term.figure().quantity().isRange()
                || !"year".equals(rate.unit().per())
                || !rate.unit().symbol().equals(value.unit().symbol())
                || rate.isChange()
                || !SAME.matcher(told.upTo(two, rate)).find()) {
            return Optional.empty();
        }
        Interval years = Interval.of(term.figure().quantity()).over(Interval.of(length));
        Interval exact = Interval.of(value.figure().quantity()).over(years);
        return Optional.of(new Outcome(
                Printed.of(value.figure()).over(years).meets(Printed.of(rate.figure())),
                List.of(one, two, rate),
                rate,
                rate.figure().quantity(),
                new Quantity(exact.low(), exact.high(), rate.unit()),
                Formula.quotient("{} divided by {}", value.fact(), term.fact())));
    }
}
