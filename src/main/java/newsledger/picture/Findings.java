package newsledger.picture;

import newsledger.fact.Direction;
import newsledger.fact.Fact;
import newsledger.fact.Status;
import newsledger.figure.Qualifier;
import newsledger.view.Amounts;
import newsledger.view.FactView;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Says in a chart's title what it shows, and never more than the facts do. */
final class Findings {
    private static final BigDecimal WORTH_SAYING = BigDecimal.valueOf(2);

    /**
     * {@code Largest of 4: Alpha’s deal value, $38bn}; of two exact figures how many times the other it is.
     *
     * @param shown the largest first
     * @param count of all, which may be more than are shown
     */
    String amounts(List<Fact> shown, List<FactView> views, int count) {
        Fact first = shown.get(0);
        Fact second = shown.get(1);
        if (first.figure()
                        .quantity()
                        .high()
                        .compareTo(second.figure().quantity().high())
                == 0) {
            return "Largest of " + count + ", more than once: " + Amounts.figure(first.figure());
        }
        String one = whose(views.get(0));
        String other = whose(views.get(1));
        if (count == 2 && !one.equals(other) && isSharp(first) && isSharp(second)) {
            BigDecimal ratio = ratio(first, second);
            if (ratio.compareTo(WORTH_SAYING) >= 0) {
                return capital(one) + stand(first) + ", is " + times(ratio) + " times " + other + stand(second);
            }
        }
        return (count == 2 ? "The larger of two: " : "Largest of " + count + ": ") + one + stand(first);
    }

    private static BigDecimal ratio(Fact first, Fact second) {
        BigDecimal divisor = second.figure().quantity().high();
        return divisor.signum() == 0
                ? BigDecimal.ZERO
                : first.figure().quantity().high().divide(divisor, 1, RoundingMode.HALF_UP);
    }

    private static String times(BigDecimal ratio) {
        return Amounts.format(ratio, ratio.compareTo(BigDecimal.TEN) < 0 ? 1 : 0);
    }

    /** {@code , $38bn} or {@code , $38bn (planned)} */
    private static String stand(Fact fact) {
        String status = fact.claim().status() == Status.REPORTED
                ? ""
                : " (" + fact.claim().status().label() + ")";
        return ", " + Amounts.figure(fact.figure()) + status;
    }

    private static boolean isSharp(Fact fact) {
        return fact.figure().qualifier() == Qualifier.EXACT
                && !fact.figure().quantity().isRange();
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
