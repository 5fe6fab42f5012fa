package newsledger.page;

import newsledger.article.Article;
import newsledger.article.Inline;
import newsledger.article.Sentence;
import newsledger.article.Span;
import newsledger.fact.Fact;
import newsledger.figure.Figure;
import newsledger.view.FactViews;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An article's text with every figure marked, cut into pieces that nest in nothing: in "a [$38 billion] deal", of which
 * "billion deal" is a link, the figure is one mark and only " deal" remains of the link.
 */
final class MarkedText {
    private static final byte STRONG = 1;
    private static final byte EMPHASIS = 2;

    private final String text;
    private final List<Sentence> sentences;
    private final Set<Integer> withFigure = new HashSet<>();
    /** Of each character: the mark (index into {@code marks}, plus one), the link (into {@code hrefs}, plus one) and the style. */
    private final int[] markAt;

    private final int[] linkAt;
    private final byte[] styleAt;
    private final List<Mark> marks = new ArrayList<>();
    private final List<String> hrefs = new ArrayList<>();
    private final Map<Integer, List<String>> places = new HashMap<>();
    private final Set<String> given = new HashSet<>();

    /** A figure to mark: its anchor {@code f3}, and the fact that it belongs to. */
    private record Mark(String id, Fact fact) {}

    private MarkedText(Article article) {
        this.text = article.text();
        this.sentences = article.sentences();
        this.markAt = new int[text.length()];
        this.linkAt = new int[text.length()];
        this.styleAt = new byte[text.length()];
    }

    static MarkedText of(Article article, List<Fact> facts) {
        MarkedText marked = new MarkedText(article);
        article.inlines().forEach(marked::style);
        for (Fact fact : facts) {
            marked.mark(fact);
        }
        return marked;
    }

    private void style(Inline inline) {
        Span span = inside(inline.span());
        if (inline.kind() == Inline.Kind.LINK) {
            if (inline.href() != null) {
                hrefs.add(inline.href());
                Arrays.fill(linkAt, span.start(), span.end(), hrefs.size());
            }
            return;
        }
        byte style = inline.kind() == Inline.Kind.STRONG ? STRONG : EMPHASIS;
        for (int at = span.start(); at < span.end(); at++) {
            styleAt[at] |= style;
        }
    }

    private void mark(Fact fact) {
        mark(fact, fact.figure(), "f" + fact.id());
        int place = 2;
        for (Figure repeat : fact.repeats()) {
            mark(fact, repeat, "f" + fact.id() + "-" + place++);
        }
    }

    private void mark(Fact fact, Figure figure, String id) {
        Span span = inside(figure.span());
        for (int at = span.start(); at < span.end(); at++) {
            if (markAt[at] != 0) {
                return;
            }
        }
        if (span.length() > 0) {
            marks.add(new Mark(id, fact));
            Arrays.fill(markAt, span.start(), span.end(), marks.size());
            places.computeIfAbsent(fact.id(), f -> new ArrayList<>()).add(id);
            withFigure.add(sentenceAt(span.start()));
        }
    }

    private Span inside(Span span) {
        int start = Math.min(span.start(), text.length());
        return new Span(start, Math.max(start, Math.min(span.end(), text.length())));
    }

    /** The anchors of a fact's marks in the text cut so far, the main one first. */
    List<String> places(Fact fact) {
        return places.getOrDefault(fact.id(), List.of()).stream()
                .filter(given::contains)
                .toList();
    }

    /** Sentences that hold a figure, in order. */
    List<Sentence> sentencesWithFigure() {
        return withFigure.stream()
                .filter(i -> i >= 0)
                .sorted()
                .map(sentences::get)
                .toList();
    }

    /** The anchor of a sentence: {@code s12} for the twelfth; empty if it is not in the text cut so far. */
    String anchor(Sentence sentence) {
        int index = sentenceAt(sentence.span().start());
        String id = "s" + (index + 1);
        return given.contains(id) ? id : "";
    }

    /** The text of {@code span}, sentence by sentence. */
    List<Run> runs(Span span) {
        List<Run> runs = new ArrayList<>();
        int at = span.start();
        while (at < span.end()) {
            int index = sentenceAt(at);
            int end = Math.min(
                    span.end(),
                    index < 0 ? nextSentence(at) : sentences.get(index).span().end());
            String id =
                    withFigure.contains(index) && index >= 0 && given.add("s" + (index + 1)) ? "s" + (index + 1) : "";
            runs.add(new Run(id, pieces(at, end)));
            at = end;
        }
        return runs;
    }

    private List<Piece> pieces(int start, int end) {
        List<Piece> pieces = new ArrayList<>();
        int from = start;
        for (int at = start + 1; at <= end; at++) {
            if (at == end || !alike(from, at)) {
                pieces.add(piece(from, at));
                from = at;
            }
        }
        return pieces;
    }

    private boolean alike(int one, int other) {
        return markAt[one] == markAt[other]
                && styleAt[one] == styleAt[other]
                && (markAt[one] != 0 || linkAt[one] == linkAt[other]);
    }

    private Piece piece(int start, int end) {
        boolean strong = (styleAt[start] & STRONG) != 0;
        boolean emphasis = (styleAt[start] & EMPHASIS) != 0;
        String words = text.substring(start, end);
        if (markAt[start] != 0) {
            Mark mark = marks.get(markAt[start] - 1);
            String id = given.add(mark.id()) ? mark.id() : "";
            String type = FactViews.style(mark.fact().type());
            return new Piece(words, "#fact-" + mark.fact().id(), id, type, strong, emphasis);
        }
        String href = linkAt[start] == 0 ? "" : hrefs.get(linkAt[start] - 1);
        return new Piece(words, href, "", "", strong, emphasis);
    }

    /** The index of the sentence that holds the character at {@code at}, or a negative number. */
    private int sentenceAt(int at) {
        int low = firstAfter(at) - 1;
        return low >= 0 && sentences.get(low).span().contains(at) ? low : -1;
    }

    private int nextSentence(int at) {
        int next = firstAfter(at);
        return next < sentences.size() ? sentences.get(next).span().start() : text.length();
    }

    /** The index of the first sentence that starts behind {@code at}. */
    private int firstAfter(int at) {
        int low = 0;
        int high = sentences.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sentences.get(middle).span().start() <= at) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
