package newsledger.view;

import newsledger.analysis.reckon.Formula;
import newsledger.fact.Fact;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/**
 * A formula in words, whose facts can be linked: {@code [$38bn] divided by [7 years]}.
 *
 * @param parts in order; each is words, with the fact behind them if there is one
 */
public record FormulaView(List<Part> parts) {

    public FormulaView {
        parts = List.copyOf(parts);
    }

    /** Words and the fact that follows them, null at the end. */
    public record Part(String words, @Nullable FactView fact) {}

    static FormulaView of(Formula formula, FactViews views) {
        List<String> between = formula.between();
        List<Fact> facts = formula.facts();
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < between.size(); i++) {
            parts.add(new Part(between.get(i), i < facts.size() ? views.of(facts.get(i)) : null));
        }
        return new FormulaView(parts);
    }

    /** {@code $38bn divided by 7 years} */
    public static String words(Formula formula) {
        List<String> between = formula.between();
        List<Fact> facts = formula.facts();
        StringBuilder words = new StringBuilder(between.get(0));
        for (int i = 0; i < facts.size(); i++) {
            words.append(Amounts.figure(facts.get(i).figure())).append(between.get(i + 1));
        }
        return words.toString();
    }
}
