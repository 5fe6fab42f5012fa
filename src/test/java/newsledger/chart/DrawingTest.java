package newsledger.chart;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

import javax.xml.parsers.DocumentBuilderFactory;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

import static newsledger.chart.Samples.mark;
import static org.assertj.core.api.Assertions.assertThat;

class DrawingTest {
    private static final Set<String> ELEMENTS = Set.of("svg", "title", "desc", "text", "rect", "circle", "path");

    static List<Chart> charts() {
        return Samples.all();
    }

    @ParameterizedTest
    @MethodSource("charts")
    void everyDrawingIsSmallWellFormedAndOfPlainElements(Chart chart) throws Exception {
        for (Size size : Size.values()) {
            String svg = Drawing.svg(chart, size);
            assertThat(svg.length()).isLessThan(6_000);
            assertThat(svg).doesNotContain("style=", "href", "NaN", "Infinity", "E-");
            Set<String> names = new TreeSet<>();
            collect(parse(svg), names);
            assertThat(ELEMENTS).containsAll(names);
        }
    }

    @ParameterizedTest
    @MethodSource("charts")
    void theSameChartIsTheSameBytesInAnyLanguageAndThread(Chart chart) {
        String once = Drawing.svg(chart);
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(IntStream.range(0, 20).parallel().mapToObj(i -> Drawing.svg(chart)))
                    .containsOnly(once);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void idsAreOfTheChartAndItsSize() {
        assertThat(Drawing.svg(Samples.bars(), Size.NARROW))
                .contains("aria-labelledby=\"deals-narrow-title deals-narrow-desc\"", "id=\"deals-narrow-title\"");
    }

    @Test
    void barsStandOnZeroAndHaveTheirValuesBesideThem() {
        assertThat(Drawing.svg(Samples.bars())).contains(">$0</text>", ">Acme Cloud</text>", ">$300bn</text>");
    }

    @Test
    void dotsSayThatTheScaleIsALogScale() {
        assertThat(Drawing.svg(Samples.dots())).contains("US dollars, log scale", "<circle", ">$1bn</text>");
    }

    @Test
    void whatIsOnlyExpectedIsAnOutline() {
        Mark firm = mark("a", "$2", "2");
        Mark planned = mark("b", "$1", "1", newsledger.figure.Qualifier.EXACT, Firmness.EXPECTED);
        assertThat(bars(firm, firm)).doesNotContain("stroke-dasharray");
        assertThat(bars(firm, planned)).contains("fill=\"none\"", "stroke-dasharray=\"4 3\"");
    }

    @Test
    void aMoveTellsItsWayWithoutColour() {
        assertThat(Drawing.svg(Samples.moves()))
                .contains(">▲ 4.3%<", ">▼ 3.1%<", ">−2%<", "--chart-up", "--chart-down");
    }

    @Test
    void aLongNameStandsInSeveralLines() {
        assertThat(Drawing.svg(Samples.hard())).contains(">The Very Long Name of a</text>", " Limited</title>");
    }

    @Test
    void aNameTooLongForThreeLinesIsCutAndWholeInItsTitle() {
        String name = "WWWWWWWW ".repeat(10).strip();

        assertThat(bars(mark(name, "$2", "2"), mark("b", "$1", "1")))
                .containsPattern("<title>" + name + "</title>[^<]*…</text>");
    }

    @Test
    void aMarkHasTheColourOfItsFamilyAndItsNote() {
        Mark planned = new Mark(
                "a",
                "$2",
                "planned",
                Samples.amount("2"),
                newsledger.figure.Qualifier.EXACT,
                Firmness.EXPECTED,
                Ink.LOSS);

        assertThat(bars(planned, mark("b", "$1", "1"))).contains("var(--loss,", ">planned</text>");
    }

    @Test
    void markupOfANameIsText() {
        assertThat(Drawing.svg(Samples.hard(), Size.NARROW))
                .contains("A &amp; B &lt;script&gt;alert(1)&lt;/script&gt;gnp.exe</text>")
                .doesNotContain("\u202E", "\u0007", "<script");
    }

    @Test
    void namesFromRightToLeftAndFromOtherScriptsStayWhole() {
        assertThat(Drawing.svg(Samples.hard())).contains(">בנק הפועלים</text>", ">شركة الاتصالات</text>");
    }

    @Test
    void ofManyValuesTheFirstAreDrawnAndTheRestIsTold() {
        assertThat(Drawing.svg(Samples.many()))
                .contains(">and 20 more</text>", "Shown are the first 20 of 40.</desc>", ">Company 21<")
                .doesNotContain(">Company 20<");
    }

    @Test
    void endlessTextCostsNoMoreThanItsBeginning() {
        String endless = "x".repeat(100_000);
        assertThat(bars(mark(endless, endless, "2"), mark(endless, "$1", "1")).length())
                .isLessThan(3_000);
    }

    @Test
    void equalValuesAndZerosAreDrawn() {
        assertThat(bars(mark("a", "$5", "5"), mark("b", "$5", "5"), mark("c", "$0", "0")))
                .contains(">$0</text>");
        assertThat(Drawing.svg(new Chart.Bars(Samples.caption("zero"), List.of(mark("a", "$0", "0")))))
                .contains(">a</text>");
    }

    private static String bars(Mark... marks) {
        return Drawing.svg(new Chart.Bars(Samples.caption("deals"), new ArrayList<>(List.of(marks))));
    }

    private static Element parse(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(svg)))
                .getDocumentElement();
    }

    private static void collect(Element element, Set<String> names) {
        names.add(element.getTagName());
        for (var child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                collect(inner, names);
            }
        }
    }
}
