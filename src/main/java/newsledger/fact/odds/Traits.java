package newsledger.fact.odds;

import newsledger.fact.FactType;
import newsledger.fact.clause.Cue;
import newsledger.fact.clause.Cues;
import newsledger.fact.clause.Frame;
import newsledger.fact.clause.Measure;
import newsledger.fact.clause.Token;
import newsledger.figure.Kind;
import newsledger.figure.Quantity;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What may speak for or against a type of a figure, each as a short line: {@code verb fall} where a word for falling is its verb,
 * {@code measure revenue money level}, {@code preposition to}. Words count by their classes alone, so that a word that was never learned
 * from counts as much as its likes.
 */
final class Traits {
    /** How far words are near a figure that are not right beside it. */
    private static final int NEAR = 4;

    private static final Map<Place, Map<Cue, String>> CLASSES = classes();

    /** Where a word stands to the figure. */
    private enum Place {
        VERB,
        ANCHOR,
        UNIT,
        RIGHT_BEFORE,
        BEFORE,
        RIGHT_BEHIND,
        BEHIND,
        HEAD,
        OF,
        SENTENCE;

        private String label() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private final List<String> all = new ArrayList<>();

    private Traits() {}

    private static Map<Place, Map<Cue, String>> classes() {
        Map<Place, Map<Cue, String>> classes = new EnumMap<>(Place.class);
        for (Place place : Place.values()) {
            Map<Cue, String> traits = new EnumMap<>(Cue.class);
            for (Cue cue : Cue.values()) {
                traits.put(cue, place.label() + " " + cue.label());
            }
            classes.put(place, traits);
        }
        return classes;
    }

    /** Those of the figure of {@code frame}, each once. */
    static List<String> of(Frame frame) {
        Traits traits = new Traits();
        traits.figure(frame);
        traits.clause(frame);
        traits.neighbours(frame.tokens(), frame.at());
        traits.words(Place.HEAD, Cues.of(frame.following().head()));
        traits.words(Place.OF, Cues.of(frame.following().of()));
        traits.words(Place.SENTENCE, frame.sentence());
        return traits.all;
    }

    private void figure(Frame frame) {
        Quantity quantity = frame.figure().quantity();
        BigDecimal high = quantity.high();
        Kind kind = frame.figure().kind();
        all.add("kind " + kind);
        all.add("size " + kind + " " + (high.precision() - high.scale()));
        if (quantity.unit().per() != null) {
            all.add("per " + quantity.unit().per());
        }
        if (kind == Kind.COUNT) {
            all.add("unit-word " + quantity.unit().symbol());
            words(Place.UNIT, frame.tokens().get(frame.at()).cues());
        }
    }

    private void clause(Frame frame) {
        String role = frame.figure().kind() + (frame.isChange() ? " change" : " level");
        String preposition = frame.leading().preposition();
        all.add("role " + role);
        all.add("preposition " + preposition);
        all.add("preposition " + preposition + " " + role);
        word(Place.VERB, frame.leading().verb());
        word(Place.ANCHOR, frame.leading().anchor());
        Measure measure = frame.measure();
        all.add(
                measure == null
                        ? "measure none " + role
                        : "measure " + measure.cue().label() + " " + role);
        FactType before = frame.before();
        if (before != null) {
            all.add("before " + before.label());
            all.add("before " + before.label() + " " + role);
        }
    }

    private void neighbours(List<Token> tokens, int at) {
        if (at > 0) {
            word(Place.RIGHT_BEFORE, tokens.get(at - 1));
            words(Place.BEFORE, Cues.of(tokens.subList(Math.max(0, at - NEAR), at - 1)));
        }
        if (at + 1 < tokens.size()) {
            word(Place.RIGHT_BEHIND, tokens.get(at + 1));
            words(Place.BEHIND, Cues.of(tokens.subList(at + 2, Math.min(tokens.size(), at + 1 + NEAR))));
        }
    }

    private void word(Place place, @Nullable Token token) {
        if (token != null) {
            words(place, token.cues());
        }
    }

    private void words(Place place, Cues cues) {
        Map<Cue, String> traits = CLASSES.getOrDefault(place, Map.of());
        for (Cue cue = cues.next(null); cue != null; cue = cues.next(cue)) {
            all.add(traits.getOrDefault(cue, ""));
        }
    }
}
