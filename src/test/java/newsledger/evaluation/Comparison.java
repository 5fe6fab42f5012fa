package newsledger.evaluation;

import java.util.ArrayList;
import java.util.List;

/** What was found in one text beside what it was labelled with, as sets: a fact said twice counts once. */
record Comparison(List<Match> matched, List<Label> missed, List<Label> extra) {

    /** A label and what was found for it. */
    record Match(Label label, Label found) {}

    static Comparison of(List<Label> labels, List<Label> found, Sameness same) {
        boolean typed = same != Sameness.FIGURE;
        List<Label> left = distinct(typed ? without(found) : found, same);
        List<Match> matched = new ArrayList<>();
        List<Label> missed = new ArrayList<>();
        for (Label label : distinct(asked(labels, typed), same)) {
            Label hit =
                    left.stream().filter(one -> same.of(label, one)).findFirst().orElse(null);
            if (hit != null) {
                matched.add(new Match(label, hit));
                left.remove(hit);
            } else if (!typed || !label.mayBeOther()) {
                missed.add(label);
            }
        }
        left.removeIf(one -> labels.stream().anyMatch(label -> pardons(label, one, typed)));
        return new Comparison(matched, missed, left);
    }

    private static List<Label> without(List<Label> found) {
        return found.stream().filter(one -> !one.isOther()).toList();
    }

    private static List<Label> asked(List<Label> labels, boolean typed) {
        return labels.stream()
                .filter(label -> !label.optional() && !(typed && label.isOther()))
                .toList();
    }

    private static List<Label> distinct(List<Label> facts, Sameness same) {
        List<Label> kept = new ArrayList<>();
        for (Label fact : facts) {
            if (kept.stream().noneMatch(one -> same.of(one, fact))) {
                kept.add(fact);
            }
        }
        return kept;
    }

    /** Whether a label that may go either way covers a fact that no label asks for. */
    private static boolean pardons(Label label, Label found, boolean typed) {
        boolean loose = label.optional() || (typed && label.mayBeOther());
        return loose
                && label.sameFigure(found)
                && (label.optional() || label.also().contains(found.type()));
    }
}
