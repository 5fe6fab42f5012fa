package newsledger.fact.clause;

import newsledger.article.Sentence;
import newsledger.article.Span;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

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
        return Stream.of(measure, verb, preposition)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .map(span -> sentence.text()
                        .substring(
                                span.start() - sentence.span().start(),
                                span.end() - sentence.span().start()))
                .toList();
    }
}
