package newsledger.article;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Duration;
import java.util.stream.Collectors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

class SentencesTest {

    private static String split(String text) {
        return Sentences.in(text).stream().map(span -> span.of(text)).collect(Collectors.joining(" / "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sales rose. / Costs fell.",
                "Acme Inc. Chief Executive Bo Lund left.",
                "He joined Acme Inc. / The price was not told.",
                "Acme Corp. and Crumb Co. said so.",
                "The U.S. Treasury sold bonds. / It paid 4.5%.",
                "It trades in the U.S. / Shares rose.",
                "The U.K. government agreed.",
                "Mr. Lund met Dr. Other at St. Olav.",
                "It paid $2.5 billion. / Nobody asked.",
                "The meeting began at 9 a.m. on Monday.",
                "It closed at 5 p.m. / The next day it rose.",
                "“We are done.” / He left.",
                "\"We are done.\" / \"So are we,\" she said.",
                "“Why?” he asked.",
                "He asked why? / Nobody knew!",
                "J. P. Lund and H.C. Olsen of R.W. Crumb agreed.",
                "It is No. 2 in the market. / It was No. 5.",
                "Is the answer no. / Yes.",
                "On Jan. 5 it rose. / By Dec. 31 it had fallen.",
                "Acme vs. Crumb is not over.",
                "It was … well … odd.",
                "It has flaws. / ... We need time.",
                "Wait... / Then it rose.",
                "He said (in a note.) / She did not.",
                "It cost 4 bn. / Analysts cheered.",
                "Yahoo! said yes.",
                "The plan (see p. 4) stands.",
                "See acme.example for more. / Or not.",
                "Version 2.0 sells. / 300 people bought it.",
                "1. First it rose.",
                "It was founded in 1999. / In 2004 it listed.",
                "It was worth £4.99. / €5 would be fair.",
                "Sen. Ann Other and Rep. Bo Lund (D., Calif.) voted no.",
                "It employs 5,000 in Tokyo, Osaka, etc. / Most are young.",
                "It rose 6 . 2 % to 1 . 85 marks .",
                "It shut in 1989 . / 20 shops were sold .",
                "Pay Rs. 40 or Ksh. 90 a day.",
                "no stop at the end",
            })
    void splitsWhereASentenceEnds(String marked) {
        assertThat(split(marked.replace(" / ", " "))).isEqualTo(marked);
    }

    @Test
    void nothingHasNoSentences() {
        assertThat(Sentences.in("")).isEmpty();
        assertThat(Sentences.in("  ")).isEmpty();
    }

    @Test
    void longNonsenseTakesNoLongerThanItsLength() {
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
            Sentences.in(".".repeat(1_000_000));
            Sentences.in("A.".repeat(500_000));
            Sentences.in("Mr. ".repeat(300_000));
            Sentences.in("\" ".repeat(500_000) + "." + " ".repeat(500_000));
        });
    }
}
