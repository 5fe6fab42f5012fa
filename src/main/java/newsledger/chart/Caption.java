package newsledger.chart;

import java.util.regex.Pattern;

/**
 * What is said around a chart: the finding as its title ({@code Oracle's contract is eight times the next}), what is measured
 * ({@code US dollars}), where the figures are from and the same in words for those who do not see it.
 *
 * @param id names the chart in its page and begins every id in its drawing: {@code deals}, {@code deals-2}
 */
public record Caption(String id, String title, String unit, String source, String description) {

    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]*+");

    public Caption {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("a chart's id is letters a-z, digits and hyphens, not " + id);
        }
    }
}
