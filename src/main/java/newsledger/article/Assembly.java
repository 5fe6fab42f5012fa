package newsledger.article;

import java.util.ArrayList;
import java.util.List;

/** Puts pieces one after another, with an empty line between, and notes where each block, inline and sentence stands. */
final class Assembly {
    private static final String GAP = "\n\n";

    private final StringBuilder text = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();
    private final List<Inline> inlines = new ArrayList<>();
    private final List<Sentence> sentences = new ArrayList<>();

    private Assembly() {}

    static Article article(String slug, String file, Format format, Metadata metadata, List<Piece> pieces) {
        Assembly assembly = new Assembly();
        pieces.forEach(assembly::add);
        return new Article(
                slug,
                file,
                format,
                metadata,
                assembly.text.toString(),
                assembly.blocks,
                assembly.inlines,
                assembly.sentences);
    }

    private void add(Piece piece) {
        text.append(blocks.isEmpty() ? "" : GAP);
        int start = text.length();
        text.append(piece.text());
        for (Inline inline : piece.inlines()) {
            if (inline.kind() != Inline.Kind.LINK || inline.href() != null) {
                inlines.add(new Inline(inline.kind(), inline.span().shift(start), inline.href()));
            }
        }
        for (Span sentence : sentences(piece)) {
            sentences.add(new Sentence(sentence.shift(start), sentence.of(piece.text()), blocks.size()));
        }
        blocks.add(new Block(piece.kind(), piece.level(), new Span(start, text.length())));
    }

    private static List<Span> sentences(Piece piece) {
        return switch (piece.kind()) {
            case TITLE, HEADING -> List.of(new Span(0, piece.text().length()));
            case PARAGRAPH, ITEM, QUOTE -> Sentences.in(piece.text());
            case TABLE, CODE -> lines(piece.text());
        };
    }

    private static List<Span> lines(String text) {
        List<Span> lines = new ArrayList<>();
        int start = 0;
        for (int end = text.indexOf('\n'); start <= text.length(); end = text.indexOf('\n', start)) {
            int stop = end < 0 ? text.length() : end;
            if (!text.substring(start, stop).isBlank()) {
                lines.add(new Span(start, stop));
            }
            start = stop + 1;
        }
        return lines;
    }
}
