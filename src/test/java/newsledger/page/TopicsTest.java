package newsledger.page;

import newsledger.article.Article;
import newsledger.site.Story;
import newsledger.view.Link;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

class TopicsTest {
    private static final Article ONE =
            new Story("one", "One").topics("AI chips", "C++").article();
    private static final Article TWO =
            new Story("two", "Two").topics("ai-chips", "AI Chips", "C").article();
    private static final Article THREE =
            new Story("three", "Three").topics("AI chips", "半導体").article();

    @Test
    void aTopicHasOnePageHoweverItIsSpelled() {
        Topics topics = new Topics(List.of(ONE, TWO, THREE), Map.of());

        assertThat(topics.all().get(0).title()).isEqualTo("AI chips");
        assertThat(topics.all().get(0).articles()).containsExactly(ONE, TWO, THREE);
        assertThat(topics.of(TWO)).extracting(Link::path).containsExactly("topics/ai-chips/", "topics/c/");
        assertThat(topics.of(ONE)).extracting(Link::path).contains("topics/c-plus-plus/");
    }

    @Test
    void theEditorsNameForATopicWins() {
        Topics topics = new Topics(List.of(ONE, TWO), Map.of("Semiconductors", List.of("ai chips")));

        assertThat(topics.of(ONE)).first().isEqualTo(new Link("Semiconductors", "topics/semiconductors/"));
    }

    @Test
    void aTopicInAnotherScriptHasAnAddressOfItsOwn() {
        assertThat(new Topics(List.of(THREE), Map.of()).of(THREE)).last().matches(link -> link.path()
                .matches("topics/x[0-9a-f]+/"));
    }
}
