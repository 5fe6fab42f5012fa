package newsledger.article;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class RunsTest {

    private static List<String> runs(String text) {
        Runs.Cursor cursor = Runs.of(text).cursor();
        List<String> found = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            if (cursor.begins(i, text.length())) {
                found.add(text.substring(i, cursor.end()) + (cursor.isSmall() ? " small" : ""));
            }
        }
        return found;
    }

    @Test
    void runsEndAtBlanksAndMarks() {
        assertThat(runs("The 20-year-old’s A380, é"))
                .containsExactly("The", "20", "year small", "old small", "s small", "A380", "é");
    }

    @Test
    void runsOfOneLetterAreFoundInAnyNumber() {
        assertThat(runs("a b ".repeat(50))).hasSize(100).contains("a small");
    }

    @Test
    void runThatGoesOnBehindTheEndIsNone() {
        assertThat(Runs.of("harbor").cursor().begins(0, 3)).isFalse();
    }

    @Test
    void runThatBeganBeforeIsNone() {
        Runs.Cursor cursor = Runs.of("harbor said").cursor();
        assertThat(cursor.begins(2, 11)).isFalse();
        assertThat(cursor.begins(7, 11)).isTrue();
    }
}
