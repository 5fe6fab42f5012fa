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
import java.util.List;
import java.util.Locale;

/**
 * What may speak for or against a type of a figure, each as a short line: {@code verb fall} where a word for falling is its verb,
 * {@code measure revenue money level}, {@code preposition to}. Words count by their classes alone, so that a word that was never learned
 * from counts as much as its likes.
 */
final class Traits {
    /** How far words are near a figure that are not right beside it. */
    private static final int NEAR = 4;

    /** Where a word stands to the figure. */
    enum Place {
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

        /** The trait that a word of this class stands here: {@code right-before fall}. */
        String trait(Cue cue) {
            return label(name()) + " " + cue.label();
        }
    }

    /** What is told of the figure itself or of its clause as a whole. */
    enum Sort {
        KIND,
        SIZE,
        PER,
        UNIT_WORD,
        ROLE,
        PREPOSITION,
        MEASURE,
        BEFORE;

        /** The trait that this is told: {@code preposition to}. */
        String trait(String told) {
            return label(name()) + " " + told;
        }

        /** The trait that this is told of such figures: {@code preposition to MONEY level}. */
        String trait(String told, Kind kind, boolean change) {
            return trait(told) + " " + role(kind, change);
        }
    }

    /** What hears the traits of a figure, each once. */
    interface Hearer {
        /** A word of each of these classes stands there. */
        void words(Place place, Cues classes);

        void told(Sort sort, String told);

        /** The same of figures of one kind, in a change or a level alone: {@code preposition to money level}. */
        void told(Sort sort, String told, Kind kind, boolean change);
    }

    private final Hearer hearer;

    private Traits(Hearer hearer) {
        this.hearer = hearer;
    }

    private static String label(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What a figure is in its clause: {@code MONEY change}. */
    static String role(Kind kind, boolean change) {
        return kind + (change ? " change" : " level");
    }

    /** Those of the figure of {@code frame}, each once. */
    static List<String> of(Frame frame) {
        List<String> all = new ArrayList<>();
        tell(frame, new Hearer() {
            @Override
            public void words(Place place, Cues classes) {
                for (Cue cue = classes.next(null); cue != null; cue = classes.next(cue)) {
                    all.add(place.trait(cue));
                }
            }

            @Override
            public void told(Sort sort, String told) {
                all.add(sort.trait(told));
            }

            @Override
            public void told(Sort sort, String told, Kind kind, boolean change) {
                all.add(sort.trait(told, kind, change));
            }
        });
        return all;
    }

    /** Tells {@code hearer} all that may speak for or against a type of the figure of {@code frame}. */
    static void tell(Frame frame, Hearer hearer) {
        Traits traits = new Traits(hearer);
        traits.figure(frame);
        traits.clause(frame);
        traits.neighbours(frame.tokens(), frame.at());
        hearer.words(Place.HEAD, Cues.of(frame.following().head()));
        hearer.words(Place.OF, Cues.of(frame.following().of()));
        hearer.words(Place.SENTENCE, frame.sentence());
    }

    private void figure(Frame frame) {
        Quantity quantity = frame.figure().quantity();
        BigDecimal high = quantity.high();
        Kind kind = frame.figure().kind();
        hearer.told(Sort.KIND, kind.name());
        hearer.told(Sort.SIZE, kind + " " + (high.precision() - high.scale()));
        if (quantity.unit().per() != null) {
            hearer.told(Sort.PER, quantity.unit().per());
        }
        if (kind == Kind.COUNT) {
            hearer.told(Sort.UNIT_WORD, quantity.unit().symbol());
            word(Place.UNIT, frame.tokens().get(frame.at()));
        }
    }

    private void clause(Frame frame) {
        Kind kind = frame.figure().kind();
        boolean change = frame.isChange();
        String preposition = frame.leading().preposition();
        hearer.told(Sort.ROLE, role(kind, change));
        hearer.told(Sort.PREPOSITION, preposition);
        hearer.told(Sort.PREPOSITION, preposition, kind, change);
        word(Place.VERB, frame.leading().verb());
        word(Place.ANCHOR, frame.leading().anchor());
        Measure measure = frame.measure();
        hearer.told(Sort.MEASURE, measure == null ? "none" : measure.cue().label(), kind, change);
        FactType before = frame.before();
        if (before != null) {
            hearer.told(Sort.BEFORE, before.label());
            hearer.told(Sort.BEFORE, before.label(), kind, change);
        }
    }

    private void neighbours(List<Token> tokens, int at) {
        if (at > 0) {
            word(Place.RIGHT_BEFORE, tokens.get(at - 1));
            hearer.words(Place.BEFORE, Cues.of(tokens, Math.max(0, at - NEAR), at - 1));
        }
        if (at + 1 < tokens.size()) {
            word(Place.RIGHT_BEHIND, tokens.get(at + 1));
            hearer.words(Place.BEHIND, Cues.of(tokens, at + 2, Math.min(tokens.size(), at + 1 + NEAR)));
        }
    }

    private void word(Place place, @Nullable Token token) {
        if (token != null) {
            hearer.words(place, token.cues());
        }
    }
}
