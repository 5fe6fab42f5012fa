package newsledger.fact.odds;

import newsledger.evaluation.Labelled;
import newsledger.evaluation.TypedFigures;
import newsledger.fact.clause.Frame;
import newsledger.fact.read.Facts;
import newsledger.fact.read.Sample;
import newsledger.fact.rule.Rule;
import newsledger.fact.rule.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import static org.assertj.core.api.Assertions.assertThat;

/** The table of odds is learned from labels, and learning does what it should. */
class OddsTrainingTest {
    private static final Pattern LABEL = Pattern.compile("\\[(?<text>[^:\\]]+): (?<type>[a-z-]+)[^\\]]*]");

    /** What is promised counts for so many figures, lest it be outweighed. */
    private static final int PROMISED = 2;

    @TempDir
    Path folder;

    @Test
    void whatStandsWithATypeSpeaksForItAndAgainstOthers() {
        String table = learned(example("cost", "verb spend"), example("profit", "verb earn"));

        assertThat(count(table, "verb spend", "cost")).isPositive();
        assertThat(count(table, "verb spend", "profit")).isNegative();
    }

    @Test
    void whatStandsWithBothTypesSpeaksForNeither() {
        String table = learned(example("cost", "kind MONEY"), example("profit", "kind MONEY"));

        assertThat(count(table, "kind MONEY", "cost")).isEqualTo(count(table, "kind MONEY", "profit"));
    }

    @Test
    void whatWasSeenTwiceIsNotLearned() {
        assertThat(new OddsTraining(List.of(example("cost", "per mile"), example("cost", "per mile"))).table())
                .doesNotContain("per mile");
    }

    /** Prints {@code odds.csv} anew: {@code ./mvnw test -Dtest=OddsTrainingTest -Dodds.train=/path/one,/path/two}. */
    @Test
    @EnabledIfSystemProperty(named = "odds.train", matches = ".+")
    void learns() throws IOException {
        List<TypeExample> examples = new ArrayList<>();
        for (String set : System.getProperty("odds.train", "").split(",", -1)) {
            Labelled.articles(set)
                    .forEach(text -> TypedFigures.of(text, (frame, right) -> add(examples, frame, right)));
        }
        TypedFigures.ofOwnTexts(folder, (frame, right) -> add(examples, frame, right));
        for (String line : promised()) {
            for (int i = 0; i < PROMISED; i++) {
                addLine(line, examples);
            }
        }
        System.out.println(examples.size() + " figures");
        System.out.println(new OddsTraining(examples).table());
        assertThat(examples).isNotEmpty();
    }

    /** What the rules promise: {@code The mine lost [$3m: loss].} */
    private static List<String> promised() throws IOException {
        List<String> lines = new ArrayList<>();
        try (var file = Sample.class.getResourceAsStream("types.md")) {
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            text.lines().filter(line -> line.startsWith("- ")).forEach(line -> lines.add(line.substring(2)));
        }
        for (Rule rule : Vocabulary.standard().rules()) {
            lines.add(rule.example().replace("]", ": " + rule.type().label() + "]"));
        }
        return lines;
    }

    private static void addLine(String line, List<TypeExample> examples) {
        StringBuilder text = new StringBuilder();
        Map<Integer, String> types = new HashMap<>();
        Matcher label = LABEL.matcher(line);
        while (label.find()) {
            label.appendReplacement(text, "");
            types.put(text.length(), label.group("type"));
            text.append(label.group("text"));
        }
        label.appendTail(text);
        Facts.in(Sample.article(text.toString()), Vocabulary.standard(), (frame, draft) -> {
            String type = types.get(frame.figure().span().start());
            if (type != null) {
                add(examples, frame, List.of(type));
            }
        });
    }

    private static void add(List<TypeExample> examples, Frame frame, List<String> right) {
        examples.add(new TypeExample(Traits.of(frame), right));
    }

    private static TypeExample example(String type, String trait) {
        return new TypeExample(List.of(trait), List.of(type));
    }

    private static String learned(TypeExample one, TypeExample other) {
        return new OddsTraining(List.of(one, other, one, other, one, other)).table();
    }

    private static int count(String table, String trait, String type) {
        List<String> lines = table.lines().toList();
        int column = List.of(lines.stream()
                        .filter(line -> line.startsWith("trait,"))
                        .findFirst()
                        .orElseThrow()
                        .split(",", -1))
                .indexOf(type);
        String row = lines.stream()
                .filter(line -> line.startsWith(trait + ","))
                .findFirst()
                .orElseThrow();
        String cell = row.split(",", -1)[column];
        return cell.isEmpty() ? 0 : Integer.parseInt(cell);
    }
}
