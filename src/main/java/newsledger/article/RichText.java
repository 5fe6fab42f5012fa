package newsledger.article;

import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** The text of a piece while it is gathered: white space falls together, emphasis and links keep their places. */
final class RichText {
    private static final int MAX_OPEN = 8;

    private final StringBuilder text = new StringBuilder();
    private final List<Inline> inlines = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private boolean room;

    private record Open(Inline.Kind kind, @Nullable String href, int start, boolean counts) {}

    void append(String more) {
        for (int i = 0; i < more.length(); ) {
            int found = more.codePointAt(i);
            i += Character.charCount(found);
            int character = Characters.cleaned(found);
            if (character == ' ') {
                room();
            } else if (!Characters.isDropped(character)) {
                text.append(room ? " " : "").appendCodePoint(character);
                room = false;
            }
        }
    }

    /** White space, unless there is some already. */
    void room() {
        room = text.length() > 0 && text.charAt(text.length() - 1) > ' ';
    }

    /** The end of a line or of a cell. */
    void separate(char separator) {
        text.append(separator);
        room = false;
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    void open(Inline.Kind kind, @Nullable String href) {
        boolean counts = open.size() < MAX_OPEN && open.stream().noneMatch(other -> other.kind == kind);
        open.push(new Open(kind, href, start(), counts));
    }

    private int start() {
        return text.length() + (room ? 1 : 0);
    }

    void close(Inline.Kind kind) {
        for (Iterator<Open> each = open.iterator(); each.hasNext(); ) {
            Open candidate = each.next();
            if (candidate.kind == kind) {
                keep(candidate);
                each.remove();
                return;
            }
        }
    }

    private void keep(Open inline) {
        if (inline.counts && inline.start < text.length()) {
            inlines.add(new Inline(inline.kind, new Span(inline.start, text.length()), inline.href));
        }
    }

    /** What was gathered, if anything; what is still open goes on in the next piece. */
    Optional<Piece> take(Block.Kind kind, int level) {
        if (text.isEmpty()) {
            room = false;
            return Optional.empty();
        }
        open.forEach(this::keep);
        inlines.sort((a, b) -> a.span().compareTo(b.span()));
        Piece piece = new Piece(kind, level, text.toString(), inlines);
        text.setLength(0);
        inlines.clear();
        room = false;
        Deque<Open> again = new ArrayDeque<>();
        open.forEach(each -> again.addLast(new Open(each.kind, each.href, 0, each.counts)));
        open.clear();
        open.addAll(again);
        return Optional.of(piece);
    }
}
