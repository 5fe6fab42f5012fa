package newsledger.page;

import newsledger.chart.Card;
import newsledger.picture.ChartView;
import newsledger.view.CheckView;
import newsledger.view.DerivedView;
import newsledger.view.FactView;
import newsledger.view.Link;
import newsledger.view.RevisionView;
import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The page of an article.
 *
 * @param card is drawn beside the page, for where its address is shared
 * @param headline the title with its figures marked
 * @param url where it was published, empty where not known
 * @param revisions that it was changed, in the order of its front matter
 * @param keyFacts what a reader asks for first, shown large
 * @param facts all, in the order of the text
 * @param checks those that differ first
 * @param textNote says what of the text is left out, empty if nothing
 */
public record ArticlePage(
        String path,
        Head head,
        Card card,
        List<Run> headline,
        String source,
        String url,
        String author,
        String date,
        String isoDate,
        String summary,
        List<RevisionView> revisions,
        List<FactView> keyFacts,
        List<FactView> facts,
        List<DerivedView> derived,
        List<CheckView> checks,
        List<ChartView> charts,
        List<Passage> text,
        String textNote,
        List<Link> topics,
        List<ArticleCard> related,
        @Nullable Link newer,
        @Nullable Link older)
        implements Page {

    public ArticlePage {
        headline = List.copyOf(headline);
        revisions = List.copyOf(revisions);
        keyFacts = List.copyOf(keyFacts);
        facts = List.copyOf(facts);
        derived = List.copyOf(derived);
        checks = List.copyOf(checks);
        charts = List.copyOf(charts);
        text = List.copyOf(text);
        topics = List.copyOf(topics);
        related = List.copyOf(related);
    }

    /**
     * The fact of a mark in the story.
     *
     * @param again whether a mark before it has the same
     */
    public record Note(FactView fact, boolean again) {}

    /** The facts of the marks in the story by their anchors; those in the headline have none. */
    public Map<String, Note> notes() {
        Set<String> above = headline.stream()
                .flatMap(run -> run.pieces().stream())
                .map(Piece::id)
                .collect(Collectors.toSet());
        Map<String, Note> notes = new HashMap<>();
        for (FactView fact : facts) {
            boolean again = false;
            for (String place : fact.places()) {
                if (!above.contains(place)) {
                    notes.put(place, new Note(fact, again));
                    again = true;
                }
            }
        }
        return notes;
    }

    @Override
    public String template() {
        return "article.ftlh";
    }

    @Override
    public String modified() {
        return isoDate;
    }
}
