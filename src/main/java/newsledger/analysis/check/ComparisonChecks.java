package newsledger.analysis.check;

import newsledger.analysis.reckon.Formula;
import newsledger.analysis.reckon.Interval;
import newsledger.analysis.reckon.Printed;
import newsledger.analysis.reckon.Said;
import newsledger.analysis.reckon.Told;
import newsledger.analysis.reckon.Whose;
import newsledger.analysis.reckon.Yearly;
import newsledger.fact.Fact;
import newsledger.fact.Status;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** {@code above}, {@code exceeds} and {@code less than} against both sides. */
final class ComparisonChecks {
    private static final String FAR = "(?:well|far|comfortably|slightly|just|still|much|way)?\\s*+";
    private static final String FEW = "(?:\\s++[\\p{L}’'-]++){1,5}\\s*+$";
    private static final Pattern MORE = Pattern.compile("^\\s*+,?\\s*+" + FAR
            + "(?:above|more\\sthan|higher\\sthan|larger\\sthan|greater\\sthan|exceeding|topping|beating|surpassing|ahead\\sof|better\\sthan)"
            + FEW);
    private static final Pattern LESS = Pattern.compile("^\\s*+,?\\s*+" + FAR
            + "(?:below|less\\sthan|lower\\sthan|smaller\\sthan|fewer\\sthan|short\\sof|missing)" + FEW);

    /** {@code 52 gigawatts a year, [more than the entire industry]} */
    private static final Pattern MORE_GROUP = Pattern.compile(
            "^\\W*+(?:\\p{L}++\\s++){0,2}(?:more\\sthan|exceeds|exceeding|above|surpassing)\\s(?:\\p{L}++[’'s-]*+\\s){0,3}(?:industry|sector|market)\\b");

    private static final Pattern LESS_GROUP = Pattern.compile(
            "^\\W*+(?:\\p{L}++\\s++){0,2}(?:less\\sthan|below)\\s(?:\\p{L}++[’'s-]*+\\s){0,3}(?:industry|sector|market)\\b");

    private ComparisonChecks() {}

    static List<Outcome> comparisons(Told told) {
        List<Outcome> found = new ArrayList<>();
        for (List<Said> sentence : told.sentences()) {
            for (int i = 0; i < sentence.size(); i++) {
                if (i + 1 < sentence.size()) {
                    between(told, sentence.get(i), sentence.get(i + 1)).ifPresent(found::add);
                }
                group(told, sentence, i).ifPresent(found::add);
            }
        }
        return found;
    }

    private static Optional<Outcome> between(Told told, Said one, Said other) {
        String between = told.upTo(one, other);
        boolean more = MORE.matcher(between).find();
        boolean less = LESS.matcher(between).find();
        if (more == less || !isLike(one, other)) {
            return Optional.empty();
        }
        Formula formula = Formula.quotient("{} against {}", one.fact(), other.fact());
        return compare(one, other, Printed.rounded(one.figure()), Printed.rounded(other.figure()), more, formula);
    }

    private static boolean isLike(Said one, Said other) {
        return one.type() == other.type()
                && one.unit().equals(other.unit())
                && one.fact().claim().direction() == other.fact().claim().direction()
                && other.fact().claim().status() != Status.DENIED;
    }

    /** Nothing where rounding leaves open which is more. */
    private static Optional<Outcome> compare(
            Said one, Said other, Interval left, Interval right, boolean more, Formula formula) {
        boolean isMore = left.low().compareTo(right.high()) >= 0;
        boolean isLess = left.high().compareTo(right.low()) <= 0;
        if (isMore == isLess) {
            return Optional.empty();
        }
        return Optional.of(new Outcome(
                isMore == more,
                List.of(one, other),
                one,
                one.figure().quantity(),
                other.figure().quantity(),
                formula));
    }

    private static Optional<Outcome> group(Told told, List<Said> sentence, int at) {
        Said one = sentence.get(at);
        String behind = told.behind(sentence, at);
        boolean more = MORE_GROUP.matcher(behind).find();
        boolean less = LESS_GROUP.matcher(behind).find();
        if (more == less || Yearly.of(one.fact()).isEmpty()) {
            return Optional.empty();
        }
        return told.sentences().stream()
                .flatMap(List::stream)
                .filter(other -> isOfGroup(other, one))
                .findFirst()
                .flatMap(other -> compare(
                        one,
                        other,
                        yearly(one),
                        yearly(other),
                        more,
                        Formula.quotient("{} against {}", one.fact(), other.fact())));
    }

    private static boolean isOfGroup(Said other, Said one) {
        Fact fact = other.fact();
        return Whose.isGroup(fact)
                && fact.type() == one.type()
                && !other.isChange()
                && other.unit().symbol().equals(one.unit().symbol())
                && Yearly.of(fact).isPresent();
    }

    private static Interval yearly(Said said) {
        return Printed.rounded(said.figure())
                .times(Yearly.of(said.fact()).orElseThrow().factor());
    }
}
