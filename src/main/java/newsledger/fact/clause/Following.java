package newsledger.fact.clause;

import newsledger.entity.Entity;
import newsledger.figure.Figure;
import newsledger.figure.Kind;

import java.util.List;
import java.util.Set;

/**
 * What stands behind a figure: in "Harbor sold [40%] more phones in the south" the head {@code more phones}; in "[half] of its
 * revenue"
 * what it is part of.
 */
public final class Following {
    private static final Set<String> LINKS = WordList.of("part-links");
    private static final Set<String> REST = WordList.of("rest");
    private static final int HEAD_REACH = 5;
    private static final int OF_REACH = 7;

    private final List<Token> tokens;
    private final int first;
    private final List<Token> head;
    private final boolean linked;
    /** Whether the figure is a percentage. */
    private final boolean part;

    private final List<Token> of;

    /** @param takesObject whether what is counted may follow without a link: {@code [doubled] the cost} */
    Following(List<Token> tokens, int at, boolean takesObject) {
        this.tokens = tokens;
        Figure figure = tokens.get(at).figure();
        this.part = figure != null && figure.kind() == Kind.PERCENT;
        this.first = HeadPhrase.start(tokens, at);
        int end = HeadPhrase.end(tokens, first);
        this.head = tokens.subList(first, end);
        boolean object = end == first && takesObject;
        boolean link = end < tokens.size()
                && (LINKS.contains(tokens.get(end).word())
                        || object && tokens.get(end).is(Cue.DETERMINER));
        List<Token> part = link ? tokens.subList(end + 1, ofEnd(end + 1)) : List.of();
        this.linked = !part.isEmpty();
        this.of = hasOwnFigure(tokens, end, part) ? List.of() : part;
    }

    /** {@code a profit of [$6bn] on sales of $86bn}: behind {@code of} stands another figure, which the sales are. */
    private static boolean hasOwnFigure(List<Token> tokens, int link, List<Token> part) {
        int next = link + 1 + part.size();
        boolean led = part.size() > 1
                && part.get(part.size() - 1).is("of")
                && part.size() < OF_REACH
                && !tokens.get(link).is("of");
        return led && next < tokens.size() && tokens.get(next).figure() != null;
    }

    private int ofEnd(int from) {
        int end = from;
        while (end < tokens.size() && end < from + OF_REACH && isPartOfOf(end, from)) {
            end++;
        }
        return end;
    }

    private boolean isPartOfOf(int i, int from) {
        Token token = tokens.get(i);
        boolean ends = token.sort() == Token.Sort.MARK && !token.is("-")
                || token.sort() == Token.Sort.FIGURE
                        && token.cues().isEmpty()
                        && !HeadPhrase.isTerm(token)
                        && !isWhole(i, from);
        boolean leaves = token.is(Cue.PREPOSITION) && !token.is("of") && !token.is("in");
        boolean turns = token.is(Cue.RELATIVE) || token.is(Cue.BREAK) || i > from && Grammar.isVerb(tokens, i);
        return !ends && !leaves && !turns;
    }

    /** {@code [a fifth] of the £31m shortfall}: the sum that a part is of tells by its noun what it is. */
    private boolean isWhole(int i, int from) {
        boolean led = i == from || i == from + 1 && tokens.get(from).is(Cue.DETERMINER);
        return led
                && tokens.get(from - 1).is("of")
                && part
                && i + 1 < tokens.size()
                && tokens.get(i + 1).sort() == Token.Sort.WORD
                && Grammar.isMeasure(tokens.get(i + 1));
    }

    /** The words right behind the figure: {@code [$2 billion] quarterly loss}. */
    public List<Token> head() {
        return head;
    }

    /** Whether this word links the figure to what it is part of. */
    public boolean linkedBy(String word) {
        return linked && goesOn(word);
    }

    /** What the figure is part of: {@code [half] of its revenue}. */
    public List<Token> of() {
        return of;
    }

    /** What a figure that begins its sentence is said to be: {@code The other [£12m] was a restructuring charge}. */
    List<Token> complement() {
        boolean is = first < tokens.size() && tokens.get(first).is(Cue.BE) && begins();
        return is ? tokens.subList(first + 1, ofEnd(first + 1)) : List.of();
    }

    /** Whether the figure begins its sentence. */
    private boolean begins() {
        for (int i = 0; i < first - 1; i++) {
            Token token = tokens.get(i);
            if (token.sort() == Token.Sort.WORD && !token.is(Cue.DETERMINER) && !REST.contains(token.word())) {
                return false;
            }
        }
        return true;
    }

    /** Whether the figure is part of a company: {@code [a third] of Harbor Group}. */
    boolean ofCompany() {
        for (Token token : of) {
            if (token.name() != null) {
                Entity.Kind kind = token.name().entity().kind();
                if (kind != Entity.Kind.PLACE) {
                    return kind == Entity.Kind.ORGANISATION && noMeasureOfIt();
                }
            }
        }
        return false;
    }

    /** In {@code [14%] of Harbor in the market} the market is where, in {@code [14%] of Harbor's revenue} the revenue is what. */
    private boolean noMeasureOfIt() {
        for (Token token : of) {
            if (token.is("in")) {
                return true;
            }
            if (Grammar.isMeasureOrChange(token)) {
                return false;
            }
        }
        return true;
    }

    /** Whether the next words, up to five, hold one of this class before the clause ends. */
    boolean holds(Cue cue) {
        return comes(cue, HEAD_REACH);
    }

    /** Whether a verb of this class stands in the relative clause that follows: {@code [$9m] Harbor plans to spend}. */
    boolean passes(Cue cue) {
        return comes(cue, OF_REACH);
    }

    private boolean comes(Cue cue, int reach) {
        for (int i = first; i < tokens.size() && i < first + reach; i++) {
            Token token = tokens.get(i);
            if (token.is(cue)) {
                return true;
            }
            if (token.sort() == Token.Sort.MARK || token.sort() == Token.Sort.FIGURE) {
                return false;
            }
        }
        return false;
    }

    /** Whether a form of to be and then a verb of this class stand right behind the figure: {@code [£25m] had been spent}. */
    boolean passive(Cue cue) {
        boolean helped = false;
        for (int i = first; i < tokens.size() && i < first + HEAD_REACH; i++) {
            Token token = tokens.get(i);
            if (helped && token.is(cue)) {
                return true;
            }
            helped |= token.is(Cue.BE);
            if (!token.is(Cue.BE) && !token.is(Cue.ADVERB) && !token.is("will") && !token.is("would")) {
                return false;
            }
        }
        return false;
    }

    /** Whether one of the words follows before the next mark or figure. */
    boolean reaches(Set<String> words) {
        for (int i = first; i < tokens.size() && i < first + OF_REACH; i++) {
            Token token = tokens.get(i);
            if (words.contains(token.word())) {
                return true;
            }
            if (token.sort() == Token.Sort.MARK && !token.is("-") || token.sort() == Token.Sort.FIGURE) {
                return false;
            }
        }
        return false;
    }

    /** Whether one of the words follows soon behind {@code to}: {@code [£400m] to its shareholders}. */
    boolean to(Set<String> words) {
        boolean to = false;
        for (int i = first; i < tokens.size() && i < first + HEAD_REACH; i++) {
            to |= tokens.get(i).is("to");
            if (to && words.contains(tokens.get(i).word())) {
                return true;
            }
        }
        return false;
    }

    /** Whether this word stands right behind the head. */
    boolean goesOn(String word) {
        int next = first + head.size();
        if (next + 1 < tokens.size()
                && tokens.get(next).is("in")
                && tokens.get(next + 1).sort() == Token.Sort.TIME) {
            next += 2;
        }
        return next < tokens.size() && tokens.get(next).is(word);
    }
}
