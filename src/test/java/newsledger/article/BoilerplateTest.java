package newsledger.article;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class BoilerplateTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Advertisement",
                "ADVERTISEMENT",
                "Special Offer Banner",
                "Sponsored content — provided by somebody.",
                "Share this article:",
                "Sign up for our newsletter and never miss a tide.",
                "READ MORE: Five harbours",
                "Your email address will not be published.",
                "We use cookies to make this site better.",
                "(Reporting by A. Writer in Oslo; Editing by B. Reader)",
                "Additional reporting by A. Writer",
                "(This version of the story corrects the date)",
                "© 2025 The Daily Tide",
                "Source",
                "***",
            })
    void isNoPartOfTheStory(String text) {
        assertThat(Boilerplate.is(Piece.paragraph(text))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Advertisement sales rose 4% in the quarter.",
                "Advertisements cost it 3 million euros.",
                "Share prices fell.",
                "Related costs were 4 million euros.",
                "The post office said sales fell.",
                "Reporting rules were tightened by the regulator.",
                "Next.",
                "Sources said the deal was near.",
                "By continuing to invest, the firm kept its lead.",
            })
    void isTheStory(String text) {
        assertThat(Boilerplate.is(Piece.paragraph(text))).isFalse();
    }
}
