package newsledger.figure;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PhrasesTest {
    private static final Phrases<String> PHRASES = phrases();

    private static Phrases<String> phrases() {
        Phrases.Draft<String> draft = new Phrases.Draft<>();
        draft.add("more", "short");
        draft.add("more than", "long");
        draft.add("-odd", "joined");
        draft.addExact("GBP", false, "exact");
        return draft.done();
    }

    private static String at(String text, int first) {
        Phrases.Match<String> match = PHRASES.at(Scanner.scan(text), first);
        return match == null ? "none" : match.value() + " to " + match.end();
    }

    @Test
    void longestPhraseIsFoundInAnyCase() {
        assertThat(at("More than ten", 0)).isEqualTo("long to 2");
        assertThat(at("MORE of it", 0)).isEqualTo("short to 1");
        assertThat(at("moreover", 0)).isEqualTo("none");
    }

    @Test
    void phraseIsFoundByItsLastWordToo() {
        Tokens tokens = Scanner.scan("rather more than ten");
        assertThat(PHRASES.before(tokens, 3)).isEqualTo(new Phrases.Match<>("long", 1, 3));
        assertThat(PHRASES.before(tokens, 3, 1)).isNull();
        assertThat(PHRASES.before(tokens, 0)).isNull();
    }

    @Test
    void anyDashIsHyphen() {
        assertThat(at("60–odd", 1)).isEqualTo("joined to 3");
        assertThat(at("60 odd", 1)).isEqualTo("none");
    }

    @Test
    void abbreviationIsFoundAsWrittenAlone() {
        assertThat(at("GBP 5", 0)).isEqualTo("exact to 1");
        assertThat(at("gbp 5", 0)).isEqualTo("none");
    }
}
