package newsledger.article;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LettersTest {

    @Test
    void everyCharacterIsWhatJavaSays() {
        for (int i = Character.MIN_VALUE; i <= Character.MAX_VALUE; i++) {
            char c = (char) i;
            assertThat(Letters.isLetter(c)).isEqualTo(Character.isLetter(c));
            assertThat(Letters.isDigit(c)).isEqualTo(Character.isDigit(c));
            assertThat(Letters.isLetterOrDigit(c)).isEqualTo(Character.isLetterOrDigit(c));
            assertThat(Letters.isCapital(c)).isEqualTo(Character.isUpperCase(c));
            assertThat(Letters.isSmall(c)).isEqualTo(Character.isLowerCase(c));
            assertThat(Letters.isBlank(c)).isEqualTo(Character.isWhitespace(c) || Character.isSpaceChar(c));
        }
    }
}
