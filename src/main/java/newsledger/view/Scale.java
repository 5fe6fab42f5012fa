package newsledger.view;

import newsledger.figure.Unit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * The step of a unit on which a value is easiest to read: 38000000000 USD in {@code bn}, 52000000000 W in {@code GW}.
 *
 * @param size how many base units make one
 * @param suffix what follows the number
 */
public record Scale(BigDecimal size, String suffix) {
    private static final List<Scale> MONEY = steps("1e12 tn", "1e9 bn", "1e6 m", "1 ");
    private static final List<Scale> COUNT = steps("1e12  trillion", "1e9  billion", "1e6  million", "1 ");
    private static final List<Scale> POWER = steps("1e12  TW", "1e9  GW", "1e6  MW", "1e3  kW", "1  W");
    private static final List<Scale> ENERGY = steps("1e12  TWh", "1e9  GWh", "1e6  MWh", "1e3  kWh", "1  Wh");
    private static final List<Scale> DATA =
            steps("1e18  EB", "1e15  PB", "1e12  TB", "1e9  GB", "1e6  MB", "1e3  kB", "1  B");
    private static final List<Scale> LENGTH = steps("1e3  km", "1  m", "1e-2  cm", "1e-3  mm", "1e-6  µm", "1e-9  nm");
    private static final List<Scale> AREA = steps("1e6  km²", "1e4  ha", "1  m²");
    private static final List<Scale> MASS = steps("1e9  m t", "1e3  t", "1  kg", "1e-3  g", "1e-6  mg");
    private static final List<Scale> VOLUME = steps("1e9  bn L", "1e6  m L", "1  L", "1e-3  mL");

    private static List<Scale> steps(String... steps) {
        return java.util.Arrays.stream(steps)
                .map(step -> step.split(" ", 2))
                .map(step -> new Scale(new BigDecimal(step[0]), step[1]))
                .toList();
    }

    /** The largest step that {@code value} fills after rounding, or the smallest. */
    public static Scale of(BigDecimal value, Unit unit) {
        List<Scale> steps = steps(unit);
        for (Scale step : steps) {
            if (step.rounded(value).compareTo(BigDecimal.ONE) >= 0) {
                return step;
            }
        }
        return steps.get(steps.size() - 1);
    }

    private static List<Scale> steps(Unit unit) {
        return switch (unit.kind()) {
            case MONEY -> MONEY;
            case PERCENT -> one("%");
            case POINTS -> one(points(unit.symbol()));
            case DURATION -> one(" " + unit.symbol() + "s");
            case POWER -> POWER;
            case ENERGY -> ENERGY;
            case DATA -> DATA;
            case LENGTH -> LENGTH;
            case AREA -> AREA;
            case MASS -> MASS;
            case VOLUME -> VOLUME;
            case TEMPERATURE -> one(" °C");
            case COUNT ->
                COUNT.stream()
                        .map(step -> new Scale(step.size, step.suffix + " " + unit.symbol()))
                        .toList();
            case MULTIPLE -> one("×");
        };
    }

    private static List<Scale> one(String suffix) {
        return List.of(new Scale(BigDecimal.ONE, suffix));
    }

    private static String points(String symbol) {
        return switch (symbol) {
            case "pp" -> " percentage points";
            case "bp" -> " basis points";
            default -> " points";
        };
    }

    /** The number of steps in {@code value}, with two decimals at most, or four where it is below one. */
    String number(BigDecimal value) {
        BigDecimal number = rounded(value);
        String text = Amounts.format(number, number.compareTo(BigDecimal.ONE) < 0 ? 4 : 2);
        boolean cents = suffix.isEmpty() && number.scale() > 0 && text.indexOf('.') == text.length() - 2;
        return cents ? text + "0" : text;
    }

    private BigDecimal rounded(BigDecimal value) {
        BigDecimal steps = value.divide(size, 12, RoundingMode.HALF_UP);
        int decimals = steps.compareTo(BigDecimal.ONE) < 0 ? 4 : 2;
        return steps.setScale(decimals, RoundingMode.HALF_UP).stripTrailingZeros();
    }
}
