package newsledger.table;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

class WordListsTest {

    @Test
    void aMissingListIsNamedWithItsFile() {
        WordLists lists = WordLists.read(WordListsTest.class, "fruit.csv");

        assertThatThrownBy(() -> lists.of("nuts")).hasMessageContaining("nuts").hasMessageContaining("fruit.csv");
    }
}
