package newsledger.analysis.check;

import newsledger.analysis.reckon.Formula;
import newsledger.analysis.reckon.Interval;
import newsledger.analysis.reckon.Printed;
import newsledger.analysis.reckon.Ratio;
import newsledger.analysis.reckon.Said;
import newsledger.analysis.reckon.Told;
import newsledger.fact.FactType;
import newsledger.figure.Kind;
import newsledger.figure.Quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A percentage or a multiple that stands between two amounts of one unit, and says what one is of the other. */
final class PartChecks {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Interval ONE = Interval.of(BigDecimal.ONE);

    /** What says that the next figure is the same in another way. */
    private static final Pattern SAME = Pattern.compile(
            "^(?:\\s++\\p{L}++){0,3}\\s*+[,(–—]?\\s*+(?:or|equal to|equivalent to|the equivalent of|representing|which represents|which is|amounting to"
                    + "|that is|accounting for|making up)(?:\\s++\\p{L}++){0,2}\\s*+$");

    private static final Pattern OF =
            Pattern.compile("^\\s*+(?:\\p{L}++\\s++){0,2}of(?:\\s++[\\p{L}’'-]++){0,4}\\s*+$");
    private static final Pattern TIMES = Pattern.compile(
            "^\\s*+(?:as\\s++(?:much|many|large|big|high)\\s++as\\s++)?(?:of\\s++)?(?:the|its|last\\s++year[’']s|what\\s++was)?(?:\\s*+\\p{L}++[’']s)?\\s*+$");
    private static final Pattern BESIDE = Pattern.compile(
            "^(?:\\s++[\\p{L}’'-]++){0,4}\\s*+[,(–—]?\\s*+(?:or|is|was|which\\s++is|which\\s++was|that\\s++is|are|were|almost|nearly|about|roughly|some)?"
                    + "(?:\\s++(?:almost|nearly|about|roughly|some|more\\s++than|just\\s++over))?\\s*+$");
    private static final Pattern PREMIUM =
            Pattern.compile("^\\s*+(?:premium|discount)\\s++(?:to|over|on|from)\\b[^,;]{0,60}$");
    private static final Pattern PREMIUM_OF =
            Pattern.compile("^[^;]{0,40}\\b(?:premium|discount)\\s++of(?:\\s++\\p{L}++){0,2}\\s*+$");
    private static final Pattern OVER = Pattern.compile("^\\s*+(?:to|over|on|from)\\b[^,;]{0,60}$");

    private PartChecks() {}

    /** Three figures that follow each other in a sentence, and the words between them. */
    private record Three(Said first, Said second, Said third, String before, String behind) {

        static List<Three> in(Told told) {
            List<Three> all = new ArrayList<>();
            for (List<Said> sentence : told.sentences()) {
                for (int i = 0; i + 2 < sentence.size(); i++) {
                    Said first = sentence.get(i);
                    Said second = sentence.get(i + 1);
                    Said third = sentence.get(i + 2);
                    all.add(new Three(first, second, third, told.between(first, second), told.between(second, third)));
                }
            }
            return all;
        }

        List<Said> all() {
            return List.of(first, second, third);
        }
    }

    /** {@code $30m, or [20%] of its $150m}, {@code [20%] of its $150m, or $30m}, {@code 1,200 of its 24,000 jobs, or [5%]} */
    static List<Outcome> parts(Told told) {
        return Three.in(told).stream().flatMap(three -> part(three).stream()).toList();
    }

    private static Optional<Outcome> part(Three three) {
        boolean sameThenOf = SAME.matcher(three.before()).find()
                && OF.matcher(three.behind()).find();
        boolean ofThenSame = OF.matcher(three.before()).find()
                && SAME.matcher(three.behind()).find();
        if (sameThenOf && isShare(three.second()) && isAmount(three.first(), three.third())) {
            return Optional.of(part(three, three.first(), three.second(), three.third()));
        }
        if (ofThenSame && isShare(three.first()) && isAmount(three.second(), three.third())) {
            return Optional.of(part(three, three.third(), three.first(), three.second()));
        }
        if (ofThenSame && isShare(three.third()) && isAmount(three.first(), three.second())) {
            return Optional.of(part(three, three.first(), three.third(), three.second()));
        }
        return Optional.empty();
    }

    private static Outcome part(Three three, Said part, Said share, Said whole) {
        Interval given =
                Printed.of(part.figure()).over(Printed.of(whole.figure())).times(HUNDRED);
        return outcome(
                three,
                given.meets(Printed.of(share.figure())),
                share,
                Ratio.percent(exact(part).over(exact(whole))),
                Formula.quotient("{} divided by {}", part.fact(), whole.fact()));
    }

    private static boolean isShare(Said said) {
        return said.kind() == Kind.PERCENT
                && said.unit().per() == null
                && !said.isChange()
                && said.figure().quantity().low().signum() > 0;
    }

    private static boolean isAmount(Said one, Said other) {
        boolean kinds = one.kind() == other.kind() && (one.kind() == Kind.MONEY || one.kind() == Kind.COUNT);
        boolean units = one.kind() == Kind.COUNT || one.unit().equals(other.unit());
        return kinds
                && units
                && one.figure().quantity().low().signum() > 0
                && Printed.of(other.figure()).isPositive();
    }

    /** {@code spent $60m, [twice] the $30m of a year before}, {@code $30m, [half] the $60m} */
    static List<Outcome> multiples(Told told) {
        return Three.in(told).stream()
                .filter(three -> BESIDE.matcher(three.before()).find()
                        && TIMES.matcher(three.behind()).find())
                .filter(three -> isMultiple(three.second()) && isAmount(three.first(), three.third()))
                .filter(three -> three.first().unit().equals(three.third().unit()))
                .map(PartChecks::multiple)
                .toList();
    }

    private static boolean isMultiple(Said said) {
        return said.kind() == Kind.MULTIPLE
                || isShare(said) && said.figure().text().chars().noneMatch(Character::isDigit);
    }

    private static Outcome multiple(Three three) {
        boolean share = three.second().kind() == Kind.PERCENT;
        Interval given =
                Printed.of(three.first().figure()).over(Printed.of(three.third().figure()));
        Interval exact = exact(three.first()).over(exact(three.third()));
        return outcome(
                three,
                (share ? given.times(HUNDRED) : given)
                        .meets(Printed.of(three.second().figure())),
                three.second(),
                share ? Ratio.percent(exact) : Ratio.times(exact),
                Formula.quotient(
                        "{} divided by {}", three.first().fact(), three.third().fact()));
    }

    /** {@code $30 a share, a [20%] premium to the closing price of $25} */
    static List<Outcome> premiums(Told told) {
        return Three.in(told).stream()
                .filter(three -> three.second().kind() == Kind.PERCENT)
                .filter(three -> PREMIUM.matcher(three.behind()).find()
                        || PREMIUM_OF.matcher(three.before()).find()
                                && OVER.matcher(three.behind()).find())
                .filter(three -> isPrice(three.first(), three.third()))
                .map(PartChecks::premium)
                .toList();
    }

    private static boolean isPrice(Said one, Said other) {
        boolean prices =
                one.type() == FactType.SHARE_PRICE || "share".equals(one.unit().per());
        return prices
                && one.kind() == Kind.MONEY
                && other.kind() == Kind.MONEY
                && one.unit().symbol().equals(other.unit().symbol())
                && Printed.of(other.figure()).isPositive();
    }

    private static Outcome premium(Three three) {
        boolean discount = (three.before() + " " + three.behind()).contains("discount");
        Interval ratio =
                Printed.of(three.first().figure()).over(Printed.of(three.third().figure()));
        Interval given = (discount ? ONE.minus(ratio) : ratio.minus(ONE)).times(HUNDRED);
        Interval exact = exact(three.first()).over(exact(three.third()));
        Interval size = discount ? ONE.minus(exact) : exact.minus(ONE);
        boolean opposite = size.low().signum() < 0;
        Interval shown = opposite ? new Interval(size.high().abs(), size.low().abs()) : size;
        String words = opposite == discount ? "({} divided by {}) less one" : "one less ({} divided by {})";
        return outcome(
                three,
                given.meets(Printed.of(three.second().figure())),
                three.second(),
                Ratio.percent(shown),
                Formula.quotient(words, three.first().fact(), three.third().fact()));
    }

    private static Interval exact(Said said) {
        return Interval.of(said.figure().quantity());
    }

    private static Outcome outcome(Three three, boolean agrees, Said checked, Quantity derived, Formula formula) {
        return new Outcome(agrees, three.all(), checked, checked.figure().quantity(), derived, formula);
    }
}
