package newsledger.figure;

import newsledger.article.Span;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * A sentence under reading: its tokens, the times that it names, and what the article has said before.
 *
 * @param last the figures of the sentence before it
 * @param isSame whether that sentence is in the same block
 */
record Line(Tokens tokens, List<Span> times, Setting setting, List<Candidate> last, boolean isSame) {

    /** The figures of the sentence before it in the same block. */
    List<Candidate> before() {
        return isSame ? last : List.of();
    }

    /** The money in millions and more of the sentence before it, in whatever block. */
    List<Candidate> sums() {
        return last.stream()
                .filter(candidate -> candidate.is(Kind.MONEY) && candidate.low().isScaled())
                .toList();
    }

    /** Whether a time that the sentence names covers part of these tokens. */
    boolean isTime(int first, int end) {
        Span span = tokens.span(first, end);
        int at = Collections.binarySearch(times, span, Comparator.comparingInt(Span::start));
        int next = at < 0 ? -at - 1 : at;
        boolean behind = next < times.size() && times.get(next).overlaps(span);
        return behind || (next > 0 && times.get(next - 1).overlaps(span));
    }

    /** The first token that is one of {@code words}, or the number of tokens. */
    int firstOf(Set<String> words) {
        int i = 0;
        while (i < tokens.size() && !words.contains(tokens.word(i))) {
            i++;
        }
        return i;
    }
}
