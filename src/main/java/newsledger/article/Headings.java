package newsledger.article;

import java.util.ArrayList;
import java.util.List;

/** Finds headings that nothing marks as such: {@code MARKETS SHRUG} in a page, {@code What happens next} in pasted text. */
final class Headings {
    private static final int MAX_LENGTH = 100;
    private static final int MAX_WORDS = 14;
    private static final int MIN_PROSE = 80;
    private static final int MIN_WORDS = 20;

    private Headings() {}

    /** In text without markup a short line that is no sentence, before prose, is a heading; the first line is the title. */
    static List<Piece> ofText(List<Piece> pieces) {
        List<Piece> headed = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            boolean candidate = piece.is(Block.Kind.PARAGRAPH) && isShort(piece.text()) && !isSentence(piece.text());
            if (i == 0 && piece.is(Block.Kind.PARAGRAPH) && isTitle(piece.text())) {
                headed.add(raised(piece, 1));
            } else {
                headed.add(i > 0 && candidate && isBeforeProse(pieces, i, MIN_PROSE) ? raised(piece, 2) : piece);
            }
        }
        return headed;
    }

    /** In marked-up text only what is printed as a heading is one: capitals, or bold from end to end. */
    static List<Piece> ofMarkup(List<Piece> pieces) {
        List<Piece> headed = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            boolean candidate = piece.is(Block.Kind.PARAGRAPH) && isShort(piece.text());
            boolean printed = candidate && (isCapitals(piece.text()) || (isBold(piece) && !isSentence(piece.text())));
            headed.add(printed && isBeforeProse(pieces, i, MIN_WORDS) ? raised(piece, 2) : piece);
        }
        return headed;
    }

    private static Piece raised(Piece piece, int level) {
        return new Piece(Block.Kind.HEADING, level, piece.text(), List.of());
    }

    private static boolean isTitle(String text) {
        return text.length() <= 2 * MAX_LENGTH && !text.endsWith(".");
    }

    private static boolean isShort(String text) {
        return text.length() <= MAX_LENGTH
                && text.chars().filter(c -> c == ' ').count() < MAX_WORDS
                && !Character.isLowerCase(text.charAt(0));
    }

    private static boolean isSentence(String text) {
        return ".!:;,\"”’')…".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    private static boolean isCapitals(String text) {
        return text.codePoints().noneMatch(Character::isLowerCase)
                && text.codePoints().filter(Character::isUpperCase).count() >= 4
                && !text.endsWith(".");
    }

    private static boolean isBold(Piece piece) {
        return piece.inlines().stream()
                .anyMatch(inline -> inline.kind() == Inline.Kind.STRONG
                        && inline.span().length() == piece.text().length());
    }

    private static boolean isBeforeProse(List<Piece> pieces, int i, int least) {
        if (i + 1 == pieces.size()) {
            return false;
        }
        Piece next = pieces.get(i + 1);
        return next.text().length() >= least || next.is(Block.Kind.ITEM) || next.is(Block.Kind.QUOTE);
    }
}
