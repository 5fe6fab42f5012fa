package newsledger.fact.correct;

import newsledger.article.Article;
import newsledger.article.Correction;
import newsledger.article.Problem;
import newsledger.entity.Entities;
import newsledger.fact.Claim;
import newsledger.fact.Fact;
import newsledger.fact.FactType;
import newsledger.figure.Figure;
import newsledger.figure.Quantity;
import newsledger.yaml.Nearest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Lets an editor overrule the program: {@code figure: "$12 billion"} with {@code type: loss} makes every fact that is printed so a
 * loss, with {@code ignore: true} it drops them.
 */
public final class Corrections {
    private static final Pattern SPACES = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);

    private final Article article;
    private final KnownNames names;
    private final Set<Problem> problems = new LinkedHashSet<>();

    private Corrections(Article article, List<FactType> types) {
        this.article = article;
        this.names = KnownNames.of(article, Entities.in(article), types);
    }

    /**
     * The facts of {@code article} with its corrections made, and what is wrong with those.
     *
     * @param types that a correction may name
     */
    public static Corrected apply(Article article, List<Fact> facts, List<FactType> types) {
        if (article.metadata().corrections().isEmpty()) {
            return new Corrected(facts, List.of());
        }
        Corrections corrections = new Corrections(article, types);
        List<Fact> corrected = facts;
        for (Correction correction : article.metadata().corrections()) {
            corrected = corrections.make(correction, corrected);
        }
        return new Corrected(numbered(merged(corrected)), List.copyOf(corrections.problems));
    }

    private List<Fact> make(Correction correction, List<Fact> facts) {
        if (facts.stream().noneMatch(fact -> isMeant(correction, fact))) {
            warn(correction, nothing(correction, facts));
            return facts;
        }
        if (!correction.ignore() && correction.settings().isEmpty()) {
            warn(correction, "changes nothing: add what to set, such as “type”, or “ignore: true”");
        }
        List<Fact> made = new ArrayList<>();
        for (Fact fact : facts) {
            if (!isMeant(correction, fact)) {
                made.add(fact);
            } else if (!correction.ignore()) {
                made.add(changed(correction, fact));
            }
        }
        return made;
    }

    private Fact changed(Correction correction, Fact fact) {
        CorrectedFact corrected = CorrectedFact.of(fact, correction, names);
        corrected.slips().forEach(message -> warn(correction, message));
        return corrected.fact();
    }

    private void warn(Correction correction, String message) {
        String place = "correction of “" + correction.figure() + "”: ";
        problems.add(Problem.warning(article.file(), correction.line(), 0, place + message));
    }

    private static String nothing(Correction correction, List<Fact> facts) {
        String digits = digits(correction.figure());
        List<String> alike = facts.stream()
                .flatMap(Corrections::printed)
                .filter(text -> digits(text).equals(digits))
                .toList();
        Optional<String> first =
                digits.isEmpty() ? Optional.empty() : alike.stream().findFirst();
        return "no figure is printed so: "
                + Nearest.to(correction.figure(), alike)
                        .or(() -> first)
                        .map(near -> "did you mean “" + near + "”?")
                        .orElse("write it as the article does, without words such as “nearly”; “facts” lists them");
    }

    /** One slips in the words of a figure, hardly in its number. */
    private static String digits(String text) {
        return text.replaceAll("[^0-9]", "");
    }

    private static boolean isMeant(Correction correction, Fact fact) {
        String meant = plain(correction.figure());
        return printed(fact).anyMatch(text -> plain(text).equals(meant));
    }

    private static Stream<String> printed(Fact fact) {
        return Stream.concat(Stream.of(fact.figure()), fact.repeats().stream()).map(Figure::text);
    }

    private static String plain(String text) {
        return SPACES.matcher(text.strip()).replaceAll(" ").toLowerCase(Locale.ROOT);
    }

    /** Two facts with equal claim and quantity say the same. */
    private record Said(Claim claim, Quantity quantity) {}

    private static List<Fact> merged(List<Fact> facts) {
        Map<Said, Fact> distinct = new LinkedHashMap<>();
        for (Fact fact : facts) {
            distinct.merge(new Said(fact.claim(), fact.figure().quantity()), fact, Corrections::join);
        }
        return List.copyOf(distinct.values());
    }

    private static Fact join(Fact one, Fact two) {
        List<Figure> repeats = new ArrayList<>(one.repeats());
        repeats.add(two.figure());
        repeats.addAll(two.repeats());
        repeats.sort(Comparator.comparing(Figure::span));
        return new Fact(one.article(), one.id(), one.sentence(), one.figure(), one.claim(), one.reason(), repeats);
    }

    private static List<Fact> numbered(List<Fact> facts) {
        List<Fact> numbered = new ArrayList<>();
        for (Fact fact : facts) {
            int id = numbered.size() + 1;
            numbered.add(new Fact(
                    fact.article(), id, fact.sentence(), fact.figure(), fact.claim(), fact.reason(), fact.repeats()));
        }
        return numbered;
    }
}
