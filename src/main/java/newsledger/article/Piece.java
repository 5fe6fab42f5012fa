package newsledger.article;

import java.util.List;

/**
 * A block on its way into an article, not yet at its place in the text: {@code PARAGRAPH "Shares fell 4%."}.
 *
 * @param inlines spans into {@code text}
 */
record Piece(Block.Kind kind, int level, String text, List<Inline> inlines) {

    Piece {
        inlines = List.copyOf(inlines);
    }

    static Piece of(Block.Kind kind, int level, String text) {
        return new Piece(kind, level, Characters.line(text), List.of());
    }

    static Piece paragraph(String text) {
        return of(Block.Kind.PARAGRAPH, 0, text);
    }

    /** The text is compared without quotes, dashes and case. */
    boolean says(String other) {
        return Characters.bare(text).equals(Characters.bare(other));
    }

    boolean is(Block.Kind other) {
        return kind == other;
    }
}
