package newsledger.fact.rule;

import newsledger.fact.FactType;
import newsledger.fact.clause.Cue;
import newsledger.fact.clause.Lexicon;
import newsledger.figure.Kind;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words and rules that figures are read with: the program's, and the types and cue words that an editor adds. */
public final class Vocabulary {
    private static final Vocabulary STANDARD = new Vocabulary(Lexicon.load(), Rules.all(), FactType.all());
    private static final String OWN_CONFIDENCE = "0.8";

    private final Lexicon lexicon;
    private final List<Rule> rules;
    private final Map<Kind, List<Rule>> byKind;
    private final List<FactType> types;

    private Vocabulary(Lexicon lexicon, List<Rule> rules, List<FactType> types) {
        this.lexicon = lexicon;
        this.rules = rules;
        this.byKind = byKind(rules);
        this.types = types;
    }

    private static Map<Kind, List<Rule>> byKind(List<Rule> rules) {
        Map<Kind, List<Rule>> byKind = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            byKind.put(kind, rules.stream().filter(rule -> rule.isAbout(kind)).toList());
        }
        return byKind;
    }

    /** The program's own. */
    public static Vocabulary standard() {
        return STANDARD;
    }

    /** The labels of all cues, in the order of their list: {@code revenue}, {@code profit} … */
    public static List<String> cues() {
        return Stream.of(Cue.values())
                .filter(cue -> cue != Cue.CUSTOM)
                .map(Cue::label)
                .toList();
    }

    /**
     * The program's, and more.
     *
     * @param own types with the nouns that tell them: {@code emissions} with {@code carbon footprint}
     * @param cues words by the label of what they tell: {@code takings} under {@code revenue}
     */
    public Vocabulary with(Map<FactType, List<String>> own, Map<String, List<String>> cues) {
        Lexicon more = lexicon;
        for (Map.Entry<String, List<String>> entry : cues.entrySet()) {
            more = more.with(Cue.of(entry.getKey()), entry.getValue());
        }
        List<Rule> all = new ArrayList<>();
        for (Map.Entry<FactType, List<String>> entry : own.entrySet()) {
            more = more.withOwn(entry.getValue());
            all.add(rule(entry.getKey(), entry.getValue()));
        }
        all.addAll(rules);
        List<FactType> both =
                Stream.concat(types.stream(), own.keySet().stream()).toList();
        return new Vocabulary(more, List.copyOf(all), both);
    }

    /** A level whose measure is one of the words: {@code emissions of [3 million tonnes]}. */
    private static Rule rule(FactType type, List<String> words) {
        Set<String> nouns =
                words.stream().map(word -> word.toLowerCase(Locale.ROOT)).collect(Collectors.toUnmodifiableSet());
        return Rule.of("own-" + type.label(), type, OWN_CONFIDENCE, "")
                .when(frame -> !frame.isChange()
                        && frame.ownMeasure().filter(nouns::contains).isPresent());
    }

    /** The types that a fact may be of, the program's own first. */
    public List<FactType> types() {
        return types;
    }

    /** The words, with what they tell. */
    public Lexicon lexicon() {
        return lexicon;
    }

    /** The rules, in the order in which they are asked. */
    public List<Rule> rules() {
        return rules;
    }

    /** The rules for figures of {@code kind}, in that order; the last holds for every figure. */
    public List<Rule> rules(Kind kind) {
        return byKind.getOrDefault(kind, List.of());
    }
}
