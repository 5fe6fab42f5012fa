package newsledger.view;

import newsledger.figure.Figure;
import newsledger.figure.Kind;
import newsledger.figure.Qualifier;
import newsledger.figure.Quantity;
import newsledger.figure.Unit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Writes quantities for readers: {@code $38bn}, {@code about 4%}, {@code 30–40 GW a year}. The one place that rounds. */
public final class Amounts {
    private static final Map<String, String> SIGNS = Map.ofEntries(
            Map.entry("USD", "$"),
            Map.entry("GBP", "£"),
            Map.entry("EUR", "€"),
            Map.entry("JPY", "¥"),
            Map.entry("INR", "₹"),
            Map.entry("KRW", "₩"),
            Map.entry("CAD", "C$"),
            Map.entry("AUD", "A$"),
            Map.entry("NZD", "NZ$"),
            Map.entry("HKD", "HK$"),
            Map.entry("SGD", "S$"));

    private static final Map<String, String> CURRENCIES = Map.of(
            "USD",
            "US dollars",
            "GBP",
            "pounds sterling",
            "EUR",
            "euros",
            "JPY",
            "yen",
            "INR",
            "rupees",
            "CNY",
            "yuan");

    /** {@code hour}, {@code ounce}, but not {@code unit} or {@code user}. */
    private static final Pattern VOWEL = Pattern.compile("[aeio]|hour");

    private Amounts() {}

    /** What values of a unit are measured in, as a chart says it: {@code US dollars}, {@code per cent}. */
    public static String unitName(Unit unit) {
        String name =
                switch (unit.kind()) {
                    case MONEY -> CURRENCIES.getOrDefault(unit.symbol(), unit.symbol());
                    case PERCENT -> "per cent";
                    case MULTIPLE -> "times";
                    case TEMPERATURE -> "°C";
                    case POINTS, DURATION ->
                        singular(unit, Scale.of(BigDecimal.ONE, unit).suffix().strip()) + "s";
                    case POWER, ENERGY, DATA, LENGTH, AREA, MASS, VOLUME ->
                        unit.kind().label();
                    case COUNT -> unit.symbol();
                };
        String per = per(unit);
        return per.isEmpty() ? name : name + " " + per;
    }

    /** A figure with its approximating word: {@code over $1tn}. */
    public static String figure(Figure figure) {
        String word = qualifier(figure.qualifier());
        return word.isEmpty() ? quantity(figure.quantity()) : word + " " + quantity(figure.quantity());
    }

    public static String qualifier(Qualifier qualifier) {
        return qualifier == Qualifier.EXACT ? "" : qualifier.label().replace('-', ' ');
    }

    /** A quantity without its approximating word: {@code $1.5tn}, {@code 30–40 GW a year}. */
    public static String quantity(Quantity quantity) {
        String per = per(quantity.unit());
        return per.isEmpty() ? withoutPer(quantity) : withoutPer(quantity) + " " + per;
    }

    /** {@code 30–40 GW}, where the denominator stands apart. */
    public static String withoutPer(Quantity quantity) {
        Unit unit = quantity.unit();
        Scale scale = Scale.of(quantity.high(), unit);
        String high = scale.number(quantity.high());
        if (!quantity.isRange()) {
            return written(unit, scale, high);
        }
        Scale lowScale = Scale.of(quantity.low(), unit);
        String low = lowScale.number(quantity.low());
        return lowScale.equals(scale)
                ? written(unit, scale, low + "–" + high)
                : written(unit, lowScale, low) + "–" + written(unit, scale, high);
    }

    private static String written(Unit unit, Scale scale, String number) {
        if (unit.kind() == Kind.MONEY) {
            return SIGNS.getOrDefault(unit.symbol(), unit.symbol() + " ") + number + scale.suffix();
        }
        String name = number.equals("1") ? singular(unit, scale.suffix()) : scale.suffix();
        return number + name;
    }

    /** {@code 1 year}, {@code 1 percentage point}: only words that end in a plain plural have another form. */
    private static String singular(Unit unit, String suffix) {
        boolean plural = unit.kind() == Kind.DURATION || unit.kind() == Kind.POINTS;
        return plural && suffix.endsWith("s") ? suffix.substring(0, suffix.length() - 1) : suffix;
    }

    /** {@code a year}, {@code an hour}; empty where the unit has no denominator. */
    public static String per(Unit unit) {
        String per = unit.per();
        if (per == null || per.isEmpty()) {
            return "";
        }
        return (VOWEL.matcher(per).lookingAt() ? "an " : "a ") + per;
    }

    /** A whole number with its thousands told apart: {@code 1,234}. */
    public static String count(long count) {
        return format(BigDecimal.valueOf(count), 0);
    }

    /** A share of one as a percentage: {@code 0.92} is {@code 92%}. */
    public static String share(BigDecimal share) {
        return format(share.movePointRight(2), 0) + "%";
    }

    public static String format(BigDecimal value, int decimals) {
        DecimalFormat format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setMaximumFractionDigits(decimals);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(value);
    }
}
