package newsledger.chart;

import org.junit.jupiter.api.Test;

import javax.imageio.ImageIO;
import java.io.ByteArrayInputStream;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class CardTest {

    @Test
    void aCardIsAPictureOfTheSizeThatSharingSitesAskFor() throws Exception {
        byte[] png = png(card("Acme Cloud signs its largest contract ".repeat(9), "$38bn"));
        var picture = ImageIO.read(new ByteArrayInputStream(png));
        assertThat(picture.getWidth()).isEqualTo(1200);
        assertThat(picture.getHeight()).isEqualTo(630);
        assertThat(png.length).isLessThan(60_000);
    }

    @Test
    void theSameCardIsTheSameBytes() {
        assertThat(png(card("Acme", "$38bn"))).isEqualTo(png(card("Acme", "$38bn")));
    }

    @Test
    void textThatTheTypefaceLacksIsLeftOut() {
        assertThat(png(card("日本電信電話", "$38bn"))).isEqualTo(png(card("", "$38bn")));
    }

    @Test
    void anEndlessFigureIsMadeToFit() {
        assertThat(png(card("Acme", "9".repeat(500))).length).isLessThan(60_000);
    }

    private static byte[] png(Card card) {
        return new CardPress().png(card);
    }

    private static Card card(String headline, String figure) {
        return new Card(
                "Newsledger",
                headline,
                figure,
                "worth of the contract",
                List.copyOf(Samples.bars().marks()));
    }
}
