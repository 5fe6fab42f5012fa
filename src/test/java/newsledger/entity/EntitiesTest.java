package newsledger.entity;

import newsledger.article.Article;
import newsledger.article.Block;
import newsledger.article.Format;
import newsledger.article.Metadata;
import newsledger.article.Sentence;
import newsledger.article.Span;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class EntitiesTest {

    @Test
    void joinsTheSpellingsOfAName() {
        Entities found = Entities.in(article(
                "Boxwood Mills Plc cut 30 jobs.", "Jane Smith, an analyst at Barclays, said Boxwood was late."));

        assertThat(found.all()).extracting(Entity::name).containsExactly("Boxwood Mills Plc", "Jane Smith", "Barclays");
    }

    static Article article(String... sentences) {
        List<Sentence> all = new ArrayList<>();
        int at = 0;
        for (String sentence : sentences) {
            all.add(new Sentence(new Span(at, at + sentence.length()), sentence, 0));
            at += sentence.length() + 1;
        }
        String text = String.join(" ", sentences);
        return new Article(
                "a",
                "a.txt",
                Format.PLAIN,
                new Metadata("", null, null, null, null, null, List.of(), List.of(), List.of(), List.of(), false),
                text,
                List.of(new Block(Block.Kind.PARAGRAPH, 0, new Span(0, text.length()))),
                List.of(),
                all);
    }
}
