package newsledger.figure;

import newsledger.article.Span;

import java.util.List;

/**
 * A sentence under reading: its tokens, the times that it names, and what the article has said before.
 *
 * @param before the figures of the sentence before it in the same block
 */
record Line(Tokens tokens, List<Span> times, Setting setting, List<Candidate> before) {

    /** Whether a time that the sentence names covers part of these tokens. */
    boolean isTime(int first, int end) {
        Span span = tokens.span(first, end);
        for (Span time : times) {
            if (time.overlaps(span)) {
                return true;
            }
        }
        return false;
    }
}
