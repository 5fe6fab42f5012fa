package newsledger.table;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.HashMap;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

/** Words are found where a text has them, however they are printed there. */
class WordMapTest {
    private static final WordMap<Integer> NUMBERS = WordMap.of(Map.of("one", 1, "o'clock", 12, "über", 4, "émile", 5));

    @ParameterizedTest
    @CsvSource({"one, 1", "One, 1", "ONE, 1", "o’clock, 12", "O'Clock, 12", "Über, 4", "ÉMILE, 5"})
    void aWordIsFoundInAnyCase(String printed, int value) {
        assertThat(NUMBERS.get(printed)).isEqualTo(value);
        assertThat(NUMBERS.get("at " + printed + ".", 3, 3 + printed.length())).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({"ones", "on", "none", "''", "0ne", "emile"})
    void anotherWordIsNot(String printed) {
        assertThat(NUMBERS.get(printed)).isNull();
    }

    @Test
    void longWordsOfOneKeyAreToldApart() {
        WordMap<Integer> map = WordMap.of(Map.of("bankrolla", 1));
        assertThat(WordKey.of("bankrolla")).isEqualTo(WordKey.of("aankrollb"));
        assertThat(map.get("bankrolla")).isEqualTo(1);
        assertThat(map.get("aankrollb")).isNull();
    }

    @Test
    void manyWordsAreToldApart() {
        Map<String, Integer> many = new HashMap<>();
        for (int i = 0; i < 5_000; i++) {
            many.put("word" + i, i);
        }
        WordMap<Integer> map = WordMap.of(many);
        assertThat(many).allSatisfy((word, value) -> assertThat(map.get(word)).isEqualTo(value));
        assertThat(map.get("word5000")).isNull();
    }

    @Test
    void wordsOfOneHashAreToldApart() {
        assertThat("aae").hasSameHashCodeAs("ac'");
        WordMap<Integer> map = WordMap.of(Map.of("aae", 1, "ac'", 2));
        assertThat(map.get("aae")).isEqualTo(1);
        assertThat(map.get("ac'")).isEqualTo(2);
        assertThat(map.get("ac-")).isNull();
    }

    @Test
    void anEmptyMapKnowsNothing() {
        assertThat(WordMap.of(Map.<String, Integer>of()).get("one")).isNull();
    }
}
