package newsledger.fact.owner;

import newsledger.entity.Entity;
import newsledger.evaluation.EntityName;
import newsledger.evaluation.Label;
import newsledger.evaluation.Labelled;
import newsledger.fact.Fact;
import newsledger.fact.read.Facts;
import newsledger.fact.rule.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/** The table of weights is learned from labels, and learning does what it should. */
class OwnerTrainingTest {
    private static final Weights THOUGHTS = Weights.read(OwnerTrainingTest.class, "owner-thoughts.csv");

    @Test
    void withoutLabelsAllStaysAsItWasThought() {
        assertThat(new OwnerTraining(List.of(), THOUGHTS).table()).contains("\nsubject-else,100,,,-200,");
    }

    @Test
    void whatIsRightGainsAndWhatIsWrongLoses() {
        Candidate agent = candidate("Harbor", Tie.AGENT);
        Candidate subject = candidate("Nimbus", Tie.BEGINS);
        OwnerExample example = new OwnerExample(Role.DEAL, List.of(agent, subject), List.of(false, true));

        String table = new OwnerTraining(List.of(example, example, example), THOUGHTS).table();

        assertThat(count(table, "agent")).isLessThan(THOUGHTS.any(Tie.AGENT));
        assertThat(count(table, "begins")).isGreaterThan(THOUGHTS.any(Tie.BEGINS));
        assertThat(count(table, "lead")).isEqualTo(THOUGHTS.any(Tie.LEAD));
    }

    @Test
    void everyTieThatIsWeighedIsATie() {
        assertThat(Stream.of(Tie.values()).map(Tie::label).map(Tie::of)).containsExactly(Tie.values());
    }

    /** Prints {@code owners.csv} anew: {@code ./mvnw test -Dtest=OwnerTrainingTest -Downers.train=/path/one,/path/two}. */
    @Test
    @EnabledIfSystemProperty(named = "owners.train", matches = ".+")
    void learns() {
        List<OwnerExample> examples = new ArrayList<>();
        for (String set : System.getProperty("owners.train", "").split(",", -1)) {
            Labelled.articles(set).forEach(text -> addExamples(text, examples));
        }
        for (String set : List.of("press", "archive")) {
            Labelled.articles(set).forEach(text -> addExamples(text, examples));
            Labelled.sentences(set).forEach(text -> addExamples(text, examples));
        }
        long right = examples.stream()
                .filter(example -> example.isRight(Weights.standard().choose(example.role(), example.candidates())))
                .count();
        System.out.println(right + " of " + examples.size() + " right with the present table");
        System.out.println(new OwnerTraining(examples, THOUGHTS).table());
        assertThat(examples).isNotEmpty();
    }

    private static void addExamples(Labelled text, List<OwnerExample> examples) {
        Facts.in(text.article(), Vocabulary.standard(), (frame, draft) -> {
            Fact fact = new Fact("", 1, draft.sentence(), draft.figure(), draft.claim(), draft.reason(), List.of());
            List<Label> labels = text.labelsOf(fact);
            if (!labels.isEmpty()) {
                examples.add(example(draft.choice(), labels));
            }
        });
    }

    private static OwnerExample example(Choice choice, List<Label> labels) {
        List<Boolean> right = choice.candidates().stream()
                .map(candidate -> labels.stream()
                        .anyMatch(label -> EntityName.same(
                                label.subject(), candidate.entity().name())))
                .toList();
        return new OwnerExample(choice.role(), choice.candidates(), right);
    }

    private static Candidate candidate(String name, Tie tie) {
        Candidate candidate = new Candidate(new Entity(name, Entity.Kind.ORGANISATION, List.of()));
        candidate.add(tie);
        return candidate;
    }

    private static int count(String table, String tie) {
        String row = table.lines()
                .filter(line -> line.startsWith(tie + ","))
                .findFirst()
                .orElseThrow();
        return Integer.parseInt(row.split(",", -1)[1]);
    }
}
