package newsledger.entity;

import newsledger.entity.Entity.Kind;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The spellings that name one entity. */
final class Cluster {
    private static final Comparator<Form> FULLEST = Comparator.<Form>comparingInt(
                    form -> form.words().size())
            .thenComparingInt(form -> form.text().length())
            .thenComparingInt(form -> -form.first());
    private static final Comparator<Form> COMMONEST =
            Comparator.comparingInt(Form::count).thenComparing(FULLEST);

    private final List<Form> forms = new ArrayList<>();

    Cluster(Form form) {
        forms.add(form);
    }

    void add(Form form) {
        forms.add(form);
    }

    Form head() {
        return forms.get(0);
    }

    int count() {
        return forms.stream().mapToInt(Form::count).sum();
    }

    @Nullable
    Known known() {
        for (Form form : forms) {
            if (form.known() != null) {
                return form.known();
            }
        }
        return null;
    }

    Kind kind() {
        Known known = known();
        return known == null ? head().kind() : known.kind();
    }

    /** {@code Japanese}, or {@code BEIJING} where a story is filed: words that stand for a place's name. */
    private static boolean borrowed(Form form) {
        boolean shouted =
                form.text().length() > 4 && form.text().equals(form.text().toUpperCase(Locale.ROOT));
        Known known = form.known();
        return known != null && (known.adjective() || (form.kind() == Kind.PLACE && shouted));
    }

    /** {@code Centrica} rather than its brand {@code British Gas}, where the article calls it so as often. */
    private Form called(Form best, String canonical) {
        for (Form form : forms) {
            boolean other = form.text().equals(canonical) && !best.text().contains(canonical);
            if (other && form.count() >= best.count()) {
                return form;
            }
        }
        return best;
    }

    /**
     * The entity by its fullest name; a place by the name that the article uses most ({@code UK}), or where it has but
     * adjectives for it ({@code Japanese}), by its common one.
     */
    Entity entity() {
        Known known = known();
        Comparator<Form> order = kind() == Kind.PLACE ? COMMONEST : FULLEST;
        Form best = null;
        for (Form form : forms) {
            boolean better = best == null || order.compare(form, best) > 0;
            best = better && !borrowed(form) ? form : best;
        }
        best = best == null || known == null ? best : called(best, known.canonical());
        String name = best != null ? best.text() : known != null ? known.canonical() : head().text();
        Set<String> others = new LinkedHashSet<>();
        forms.forEach(form -> others.add(form.text()));
        others.remove(name);
        return new Entity(name, kind(), List.copyOf(others));
    }
}
