package newsledger.chart;

import newsledger.figure.Kind;
import newsledger.figure.Qualifier;
import newsledger.figure.Quantity;
import newsledger.figure.Unit;
import newsledger.time.Period;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Charts as pages hold them, of every kind, with the values that are hard to draw. */
final class Samples {
    static final Unit USD = new Unit(Kind.MONEY, "USD", null);
    static final Unit WATT = new Unit(Kind.POWER, "W", null);
    static final Unit PERCENT = new Unit(Kind.PERCENT, "%", null);

    private Samples() {}

    static Caption caption(String id) {
        return new Caption(id, "Acme's contract is the largest", "US dollars", "Daily Example", "Contracts by value.");
    }

    static Mark mark(String name, String label, String value) {
        return Mark.of(name, label, amount(value));
    }

    static Mark mark(String name, String label, String value, Qualifier qualifier, Firmness firmness) {
        return new Mark(name, label, amount(value), qualifier, firmness);
    }

    static Quantity amount(String value) {
        return Quantity.of(new BigDecimal(value), USD);
    }

    static Chart bars() {
        return chart(
                "deals",
                List.of(
                        mark("Acme Cloud", "$300bn", "300e9"),
                        mark("Bolt Data Centers", "over $250bn", "250e9", Qualifier.OVER, Firmness.REPORTED),
                        mark("Crane Chips", "about $90bn", "90e9", Qualifier.ABOUT, Firmness.REPORTED),
                        new Mark(
                                "Dune Power",
                                "$40bn–$60bn",
                                new Quantity(new BigDecimal("40e9"), new BigDecimal("60e9"), USD),
                                Qualifier.EXACT,
                                Firmness.REPORTED),
                        mark("Elm Networks", "nearly $38bn", "38e9", Qualifier.NEARLY, Firmness.REPORTED),
                        mark("Fjord Computing (planned)", "$22.4bn", "22.4e9", Qualifier.EXACT, Firmness.EXPECTED)));
    }

    static Chart dots() {
        return chart(
                "spread",
                List.of(
                        mark("Total commitments", "$1.4tn", "1.4e12"),
                        mark("Acme Cloud", "$38bn", "38e9"),
                        mark("Revenue, planned", "$13bn", "13e9", Qualifier.EXACT, Firmness.EXPECTED),
                        new Mark(
                                "Grants",
                                "$200m–$900m",
                                new Quantity(new BigDecimal("2e8"), new BigDecimal("9e8"), USD),
                                Qualifier.EXACT,
                                Firmness.REPORTED),
                        mark("Fine", "$50m", "50e6")));
    }

    static Chart moves() {
        return Chart.ofMoves(
                        new Caption("moves", "Acme rose most", "Change in per cent", "Daily Example", "Moves."),
                        List.of(
                                move("Acme", "4.3%", "4.3", true),
                                move("Bolt Data Centers", "2%", "2", true),
                                move("Crane Chips", "0.4%", "0.4", false),
                                move("Dune Power and Light", "3.1%", "3.1", false)))
                .orElseThrow();
    }

    static Move move(String name, String label, String value, boolean up) {
        return new Move(Mark.of(name, label, Quantity.of(new BigDecimal(value), PERCENT)), up);
    }

    static Chart path() {
        return Chart.ofPath(
                        new Caption(
                                "target", "Sales must grow eightfold", "US dollars a year", "Daily Example", "Path."),
                        List.of(
                                year(2024, mark("Sales", "$4bn", "4e9")),
                                year(2025, mark("Sales", "about $13bn", "13e9")),
                                year(2027, mark("Target", "$100bn", "100e9", Qualifier.EXACT, Firmness.EXPECTED))))
                .orElseThrow();
    }

    static Point year(int year, Mark mark) {
        return new Point(new Period.Year(year), mark);
    }

    static Chart lines() {
        List<Series> series = new ArrayList<>();
        List<Point> acme = new ArrayList<>();
        List<Point> bolt = new ArrayList<>();
        for (int quarter = 0; quarter < 8; quarter++) {
            var period = new Period.Quarter(2024 + quarter / 4, quarter % 4 + 1);
            acme.add(new Point(
                    period, mark("Acme", "$" + (5 + quarter * quarter) + "bn", (5 + quarter * quarter) + "e9")));
            bolt.add(new Point(period, mark("Bolt", "$" + (20 + quarter) + "bn", (20 + quarter) + "e9")));
        }
        series.add(new Series("Acme Cloud", acme));
        series.add(new Series("Bolt", bolt));
        return Chart.ofLines(caption("quarters"), series).orElseThrow();
    }

    static Chart timeLine() {
        return Chart.ofTimeLine(
                        caption("ledger"),
                        List.of(
                                day("2025-03-04", mark("Acme Cloud", "$38bn", "38e9")),
                                day("2025-01-21", mark("Bolt Data Centers", "$300bn", "300e9")),
                                day(
                                        "2025-09-10",
                                        mark("Crane Chips", "$100bn", "100e9", Qualifier.UP_TO, Firmness.EXPECTED)),
                                day("2025-11-03", mark("Dune Power", "$1bn", "1e9"))))
                .orElseThrow();
    }

    private static Point day(String date, Mark mark) {
        return new Point(new Period.Day(LocalDate.parse(date)), mark);
    }

    static Chart hard() {
        return chart(
                "hard",
                List.of(
                        mark(
                                "The Very Long Name of a Holding Company of Several Other Holding Companies Limited",
                                "$3bn",
                                "3e9"),
                        mark("בנק הפועלים", "$2bn", "2e9"),
                        mark("A & B <script>alert(1)</script>\u202Egnp.exe\u0007", "$1.5bn", "1.5e9"),
                        mark("شركة الاتصالات", "$1bn", "1e9"),
                        mark("日本電信電話株式会社", "$0.5bn", "0.5e9"),
                        mark("Nothing", "$0", "0")));
    }

    static Chart many() {
        List<Mark> marks = new ArrayList<>();
        for (int i = 40; i > 0; i--) {
            marks.add(mark("Company " + i, "$" + i + "bn", i + "e9"));
        }
        return chart("many", marks);
    }

    static List<Chart> all() {
        return List.of(bars(), dots(), moves(), path(), lines(), timeLine(), hard(), many());
    }

    private static Chart chart(String id, List<Mark> marks) {
        return Chart.ofAmounts(caption(id), marks).orElseThrow();
    }
}
