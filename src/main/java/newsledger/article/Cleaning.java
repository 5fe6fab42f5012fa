package newsledger.article;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Takes out of a story's blocks what is not the story, and says so. */
final class Cleaning {
    private static final int MIN_REPEAT = 40;
    private static final int MIN_PROSE = 160;

    private final Source source;
    private final Log log;
    private int place;

    private Cleaning(Source source, Log log) {
        this.source = source;
        this.log = log;
    }

    /** The title, and the blocks of the story under it. */
    static List<Piece> clean(Source source, String title, List<Piece> pieces, Log log) {
        Cleaning cleaning = new Cleaning(source, log);
        List<Piece> kept = new ArrayList<>();
        kept.add(Piece.of(Block.Kind.TITLE, 1, title));
        kept.addAll(cleaning.withoutEmptyHeadings(cleaning.story(title, pieces)));
        return kept;
    }

    private List<Piece> story(String title, List<Piece> pieces) {
        List<Piece> kept = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        boolean list = false;
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            if (i * 2 >= pieces.size() && Boilerplate.endsStory(piece)) {
                pieces.subList(i, pieces.size()).forEach(rest -> drop("the page’s end", rest));
                break;
            }
            list = Boilerplate.headsList(piece) || (list && isLink(piece));
            boolean repeated = piece.text().length() >= MIN_REPEAT && !seen.add(Characters.bare(piece.text()));
            if (i == 0 && piece.text().equals(title)) {
                continue;
            }
            if (list || Boilerplate.is(piece)) {
                drop("boilerplate", piece);
            } else if (Titles.repeats(title, piece) || repeated) {
                drop("what is said twice", piece);
            } else {
                kept.add(piece);
            }
        }
        return kept;
    }

    /** What follows a heading such as “Related stories” and is no sentence. */
    private static boolean isLink(Piece piece) {
        String text = piece.text();
        return !piece.is(Block.Kind.HEADING)
                && text.length() < MIN_PROSE
                && ".!?”\"".indexOf(text.charAt(text.length() - 1)) < 0;
    }

    private List<Piece> withoutEmptyHeadings(List<Piece> pieces) {
        List<Piece> kept = new ArrayList<>(pieces);
        while (!kept.isEmpty() && kept.get(kept.size() - 1).is(Block.Kind.HEADING)) {
            drop("a heading without text", kept.remove(kept.size() - 1));
        }
        return kept;
    }

    private void drop(String what, Piece piece) {
        int found = log.takesNotes() ? source.find(piece.text(), place) : -1;
        place = found < 0 ? place : found;
        log.note(found < 0 ? 0 : source.lineAt(found), "left out " + what + ": " + Log.start(piece.text()));
    }
}
