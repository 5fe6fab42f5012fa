package newsledger.article;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads text that was pasted from a page. */
final class Plain {
    private static final Pattern GAP = Pattern.compile("\\n(?:[ \\t]*\\n)+");
    private static final int MAX_HEADING = 100;
    private static final int MAX_HEADING_WORDS = 14;
    private static final int MIN_PROSE = 100;

    private Plain() {}

    static Story read(Source source) {
        List<Piece> pieces = new ArrayList<>();
        for (String chunk : GAP.split(source.text(), -1)) {
            if (!chunk.isBlank()) {
                pieces.add(Piece.paragraph(chunk));
            }
        }
        return new Story(Found.NOTHING, headed(pieces));
    }

    private static List<Piece> headed(List<Piece> pieces) {
        List<Piece> headed = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            boolean first = i == 0 && isHeading(piece.text());
            boolean before = i + 1 < pieces.size() && pieces.get(i + 1).text().length() >= MIN_PROSE;
            headed.add(
                    first || (i > 0 && before && isHeading(piece.text()))
                            ? new Piece(Block.Kind.HEADING, first ? 1 : 2, piece.text(), List.of())
                            : piece);
        }
        return headed;
    }

    private static boolean isHeading(String text) {
        return text.length() <= MAX_HEADING
                && text.chars().filter(c -> c == ' ').count() < MAX_HEADING_WORDS
                && !Character.isLowerCase(text.charAt(0))
                && ".!:;,\"”’)…".indexOf(text.charAt(text.length() - 1)) < 0;
    }
}
