package newsledger.analysis.check;

import newsledger.analysis.reckon.Formula;
import newsledger.analysis.reckon.Interval;
import newsledger.analysis.reckon.Printed;
import newsledger.analysis.reckon.Said;
import newsledger.analysis.reckon.Told;
import newsledger.fact.Status;
import newsledger.figure.Kind;
import newsledger.figure.Quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A total against its parts, where the words say that these are all of them. */
final class SumChecks {
    private static final int FEWEST = 2;

    /** {@code $5bn, [made up of] $3bn in cash and $2bn in shares} */
    private static final Pattern WHOLE = Pattern.compile(
            "\\b(?:made\\sup\\sof|comprising|comprised\\sof|comprises|consisting\\sof|consists\\sof|composed\\sof|split\\s(?:between|into)"
                    + "|divided\\s(?:between|into))\\b[^;]{0,40}$");

    /** {@code $3bn in cash and $2bn in shares, [for a total of] $5bn} */
    private static final Pattern TOTAL = Pattern.compile(
            "^[^;:]{0,60}\\b(?:(?:combined|grand)?\\s?total\\sof|total|together|combined|altogether|in\\sall|adding\\sup\\sto|add\\sup\\sto"
                    + "|adds\\sup\\sto)\\b(?:\\s++\\p{L}++){0,3}\\s*+$");

    /** {@code [Together they earned] $5bn} */
    private static final Pattern TOGETHER = Pattern.compile(
            "^\\W*+(?:together|combined|altogether|in\\sall|in\\stotal|taken\\stogether|the\\stwo\\stogether)\\b");

    /** What tells of more than these parts, or of a total that was there before. */
    private static final Pattern MORE = Pattern.compile(
            "\\b(?:bring|brings|bringing|brought|takes|taking|so\\sfar|to\\sdate|including|includes|excluding|other|others|rest|remaining"
                    + "|among|average|since|previous|further|another|additional|about|already)\\b");

    private static final Pattern LIST =
            Pattern.compile("[;:]|\\b(?:from|than|compared|against|up|down|to|while|but|whereas)\\b");

    private SumChecks() {}

    static List<Outcome> sums(Told told) {
        List<Outcome> found = new ArrayList<>();
        List<Said> last = List.of();
        for (List<Said> sentence : told.sentences()) {
            within(told, sentence).ifPresent(found::add);
            across(told, last, sentence).ifPresent(found::add);
            last = sentence;
        }
        return found;
    }

    private static Optional<Outcome> within(Told told, List<Said> sentence) {
        for (int i = 0; i < sentence.size(); i++) {
            List<Said> behind = run(told, sentence, i + 1, sentence.size());
            boolean whole = !behind.isEmpty()
                    && WHOLE.matcher(told.between(sentence.get(i), behind.get(0)))
                            .find();
            if (whole && behind.size() >= FEWEST && isSum(sentence.get(i), behind) && !saysMore(sentence.get(i))) {
                return Optional.of(outcome(sentence.get(i), behind));
            }
        }
        for (int i = FEWEST; i < sentence.size(); i++) {
            List<Said> parts = run(told, sentence, 0, i);
            Said total = sentence.get(i);
            if (parts.size() == i
                    && TOTAL.matcher(told.before(sentence, i)).find()
                    && isSum(total, parts)
                    && !saysMore(total)) {
                return Optional.of(outcome(total, parts));
            }
        }
        return Optional.empty();
    }

    /** {@code Alpha took $3bn and Beta $2bn. Together they had $5bn.} */
    private static Optional<Outcome> across(Told told, List<Said> parts, List<Said> sentence) {
        Said total = sentence.get(0);
        boolean next = parts.size() >= FEWEST
                && parts.get(0).sentence().block() == total.sentence().block()
                && isNext(told, parts.get(0), total);
        if (next
                && TOGETHER.matcher(total.sentence().text().toLowerCase(Locale.ROOT))
                        .find()
                && run(told, parts, 0, parts.size()).size() == parts.size()
                && isSum(total, parts)
                && !saysMore(total)
                && !saysMore(parts.get(0))) {
            return Optional.of(outcome(total, parts));
        }
        return Optional.empty();
    }

    private static boolean isNext(Told told, Said one, Said other) {
        return told.article()
                .text()
                .substring(one.sentence().span().end(), other.sentence().span().start())
                .isBlank();
    }

    private static boolean saysMore(Said said) {
        return MORE.matcher(said.sentence().text().toLowerCase(Locale.ROOT)).find();
    }

    /** The figures from {@code from} on that make a list in one unit, which ends with an {@code and}. */
    private static List<Said> run(Told told, List<Said> sentence, int from, int to) {
        List<Said> parts = new ArrayList<>();
        boolean ended = false;
        for (int i = from; i < to && !ended; i++) {
            Said said = sentence.get(i);
            String between = i == from ? "" : told.before(sentence, i);
            boolean like = parts.isEmpty() || said.unit().equals(parts.get(0).unit());
            if (!like || LIST.matcher(between).find()) {
                return List.of();
            }
            parts.add(said);
            ended = between.contains(" and ") || between.contains(" plus ");
        }
        return ended ? parts : List.of();
    }

    private static boolean isSum(Said total, List<Said> parts) {
        return (total.kind() == Kind.MONEY || total.kind() == Kind.COUNT)
                && parts.stream().allMatch(part -> part.unit().equals(total.unit()) && isLevel(part));
    }

    private static boolean isLevel(Said said) {
        return !said.isChange() && said.fact().claim().status() != Status.DENIED;
    }

    private static Outcome outcome(Said total, List<Said> parts) {
        Interval given = Interval.of(BigDecimal.ZERO);
        Interval exact = given;
        for (Said part : parts) {
            given = given.plus(Printed.of(part.figure()));
            exact = exact.plus(Interval.of(part.figure().quantity()));
        }
        List<Said> all = new ArrayList<>(parts);
        all.add(total);
        all.sort((a, b) -> Integer.compare(a.start(), b.start()));
        String words = "{}" + " plus {}".repeat(parts.size() - 1);
        return new Outcome(
                given.meets(Printed.of(total.figure())),
                all,
                total,
                total.figure().quantity(),
                new Quantity(exact.low(), exact.high(), total.unit()),
                new Formula(words, parts.stream().map(Said::fact).toList(), List.of()));
    }
}
