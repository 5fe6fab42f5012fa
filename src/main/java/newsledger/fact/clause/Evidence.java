package newsledger.fact.clause;

import newsledger.article.Sentence;
import newsledger.article.Span;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The words by which a figure was read: in "its [loss] [widened] [to] $3m" a measure, a verb and a preposition. Each is null where
 * there was none.
 */
public record Evidence(
        @Nullable Span measure,
        @Nullable Span verb,
        @Nullable Span preposition) {

    /** What the frame of a figure leans on. */
    public static Evidence of(Frame frame) {
        Measure measure = frame.measure();
        Token verb = frame.leading().verb();
        return new Evidence(
                measure == null ? null : measure.token().span(), verb == null ? null : verb.span(), preposition(frame));
    }

    /** The preposition's token, unless it is only implied by the figure: {@code below $35}. */
    private static @Nullable Span preposition(Frame frame) {
        Token next = frame.tokens().get(frame.leading().anchorAt() + 1);
        boolean printed = !frame.leading().preposition().isEmpty()
                && next.is(frame.leading().preposition());
        return printed ? next.span() : null;
    }

    /** The words as {@code sentence} prints them, in its order. */
    public List<String> words(Sentence sentence) {
        SortedSet<Span> spans = new TreeSet<>();
        add(spans, measure);
        add(spans, verb);
        add(spans, preposition);
        int offset = sentence.span().start();
        List<String> words = new ArrayList<>(spans.size());
        for (Span span : spans) {
            words.add(sentence.text().substring(span.start() - offset, span.end() - offset));
        }
        return List.copyOf(words);
    }

    private static void add(Set<Span> spans, @Nullable Span span) {
        if (span != null) {
            spans.add(span);
        }
    }
}
