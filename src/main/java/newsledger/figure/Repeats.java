package newsledger.figure;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Completes a figure by its repeat: the {@code $50} of a headline is per barrel when the story has {@code $50 a barrel}. */
final class Repeats {
    private Repeats() {}

    static List<Figure> complete(List<Figure> figures) {
        Map<Quantity, String> divided = new HashMap<>();
        for (Figure figure : figures) {
            String per = figure.quantity().unit().per();
            if (per != null && !per.equals("year")) {
                divided.putIfAbsent(per(figure.quantity(), null), per);
            }
        }
        return figures.stream()
                .map(figure -> divided.isEmpty() ? figure : complete(figure, divided.get(figure.quantity())))
                .toList();
    }

    private static Figure complete(Figure figure, @Nullable String per) {
        return per == null || figure.kind() != Kind.MONEY
                ? figure
                : new Figure(
                        figure.span(), figure.extent(), figure.text(), per(figure.quantity(), per), figure.qualifier());
    }

    private static Quantity per(Quantity quantity, @Nullable String per) {
        Unit unit = quantity.unit();
        return new Quantity(quantity.low(), quantity.high(), new Unit(unit.kind(), unit.symbol(), per));
    }
}
