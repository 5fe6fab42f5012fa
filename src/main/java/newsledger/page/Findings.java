package newsledger.page;

import newsledger.fact.Direction;
import newsledger.fact.Fact;
import newsledger.fact.Status;
import newsledger.figure.Qualifier;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Says in a chart's title what it shows, and never more than the facts do. */
final class Findings {
    private static final BigDecimal WORTH_SAYING = BigDecimal.valueOf(2);

    /**
     * {@code Alpha's deal value of $38bn is the largest of 4 amounts}; with exact figures also how many times the next.
     *
     * @param shown the largest first
     * @param count of all, which may be more than are shown
     */
    String amounts(List<Fact> shown, List<FactView> views, int count) {
        Fact first = shown.get(0);
        BigDecimal top = first.figure().quantity().high();
        BigDecimal next = shown.get(1).figure().quantity().high();
        String largest = capital(whose(views.get(0))) + " " + expected(first) + "of " + Amounts.figure(first.figure());
        if (top.compareTo(next) == 0) {
            return "No amount here is larger than " + Amounts.figure(first.figure());
        }
        if (count == 2
                && !whose(views.get(0)).equals(whose(views.get(1)))
                && isSharp(first)
                && isSharp(shown.get(1))
                && next.signum() > 0) {
            BigDecimal ratio = top.divide(next, 1, RoundingMode.HALF_UP);
            if (ratio.compareTo(WORTH_SAYING) >= 0) {
                return largest + " is " + Amounts.format(ratio, ratio.compareTo(BigDecimal.TEN) < 0 ? 1 : 0) + " times "
                        + whose(views.get(1));
            }
        }
        return largest + " is the " + (count == 2 ? "larger of the two" : "largest of " + count + " amounts");
    }

    private static boolean isSharp(Fact fact) {
        return fact.figure().qualifier() == Qualifier.EXACT
                && !fact.figure().quantity().isRange();
    }

    /** {@code planned }, where the amount is not there yet. */
    private static String expected(Fact fact) {
        return fact.claim().status() == Status.REPORTED
                ? ""
                : "(" + fact.claim().status().label() + ") ";
    }

    /** {@code Alpha's deal value}, {@code the deal value} */
    private static String whose(FactView view) {
        String what = view.what().toLowerCase(Locale.ROOT);
        String name = view.subject().title();
        if (name.isEmpty()) {
            return "the " + what;
        }
        return name + (name.endsWith("s") ? "’ " : "’s ") + what;
    }

    /** {@code Beta moved most: down 7%}; whether all moves go one way. */
    String moves(List<Fact> shown, List<FactView> views) {
        long up = shown.stream()
                .filter(fact -> fact.claim().direction() == Direction.UP)
                .count();
        Fact most = shown.stream()
                .max(Comparator.comparing(
                        (Fact fact) -> fact.figure().quantity().high()))
                .orElseThrow();
        FactView view = views.get(shown.indexOf(most));
        String name = view.subject().title().isEmpty()
                ? view.what()
                : view.type().equals("stock-move") ? view.subject().title() : capital(whose(view));
        String change = (most.claim().direction() == Direction.UP ? "up " : "down ") + Amounts.figure(most.figure());
        String ways = up == shown.size()
                ? "All up, "
                : up == 0 ? "All down, " : up + " up and " + (shown.size() - up) + " down, ";
        return ways + name + " the most: " + change;
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
