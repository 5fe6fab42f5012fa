package newsledger.evaluation;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;

/** What is scored. Of status and period it is asked how often a right fact has the right one, told as precision. */
enum Measure {
    FIGURES("figures", Sameness.FIGURE),
    FACTS("facts", Sameness.FACT),
    FIVE("facts of the first five types", Sameness.FACT) {
        @Override
        Score of(Comparison compared) {
            return new Score(
                    (int) compared.matched().stream()
                            .filter(match -> isFirst(match.label()))
                            .count(),
                    (int) compared.missed().stream().filter(Measure::isFirst).count(),
                    (int) compared.extra().stream().filter(Measure::isFirst).count());
        }
    },
    SUBJECTS("facts with their subject", Sameness.SUBJECT),
    STATUS("status of right facts", Sameness.FACT) {
        @Override
        Score of(Comparison compared) {
            return agreed(compared, (label, found) -> Objects.equals(label.status(), found.status()));
        }
    },
    PERIOD("period of right facts", Sameness.FACT) {
        @Override
        Score of(Comparison compared) {
            return agreed(compared, (label, found) -> Objects.equals(label.period(), found.period()));
        }
    };

    private static final Set<String> FIRST = Set.of("deal-value", "deal-duration", "stock-move", "loss", "revenue");

    private final String title;
    private final Sameness same;

    Measure(String title, Sameness same) {
        this.title = title;
        this.same = same;
    }

    String title() {
        return title;
    }

    Comparison compare(Labelled text) {
        return Comparison.of(text.labels(), text.found(), same);
    }

    Score of(Comparison compared) {
        return new Score(
                compared.matched().size(),
                compared.missed().size(),
                compared.extra().size());
    }

    Score of(List<Labelled> texts) {
        return texts.stream().map(text -> of(compare(text))).reduce(new Score(0, 0, 0), Score::plus);
    }

    private static boolean isFirst(Label label) {
        return FIRST.contains(label.type());
    }

    private static Score agreed(Comparison compared, BiPredicate<Label, Label> agrees) {
        int right = (int) compared.matched().stream()
                .filter(match -> agrees.test(match.label(), match.found()))
                .count();
        int wrong = compared.matched().size() - right;
        return new Score(right, wrong, wrong);
    }
}
