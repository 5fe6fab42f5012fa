package newsledger.fact.clause;

import newsledger.figure.Figure;
import newsledger.figure.Kind;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * The noun that says what a figure is a value or a change of, and where it stands.
 *
 * @param place the part that the noun plays: {@code [$2bn] loss}, {@code half of revenue}, {@code revenue of [$3m]},
 *     {@code revenue rose to [$3m]}
 */
public record Measure(Cue cue, Token token, Place place) {

    /** The number of the measure's token in the sentence. */
    public int at(Frame frame) {
        int at = 0;
        while (!frame.tokens().get(at).span().equals(token.span())) {
            at++;
        }
        return at;
    }

    private static final Set<String> AMOUNTS = WordList.of("amounts");

    private static final Cues SUMS = Cues.of(Cue.FUNDING, Cue.INVESTMENT, Cue.DEAL, Cue.DIVIDEND, Cue.PENALTY);

    private static final Cues PEOPLE_OR_THINGS = Cues.of(Cue.JOBS, Cue.CUSTOMERS, Cue.CAPACITY);

    private static final Cues MOVES = Cues.of(Cue.RISE, Cue.FALL);

    private static final Cues HEADS =
            Cues.of(Cue.REVENUE, Cue.PROFIT, Cue.LOSS, Cue.SHARE, Cue.COST, Cue.DEBT, Cue.INVESTMENT);

    /** Where the word stands: behind the figure, as what the figure is part of, between verb and figure, or before the verb. */
    public enum Place {
        HEAD,
        OF,
        GOVERNOR,
        SUBJECT
    }

    /** The measure of a figure that is a level, or null. */
    static @Nullable Measure ofLevel(Frame frame) {
        Leading leading = frame.leading();
        Following following = frame.following();
        boolean part = frame.kind(Kind.PERCENT) || frame.kind(Kind.COUNT) || following.linkedBy("of");
        boolean moved = frame.after("to") && isMoved(leading.verb());
        Measure governor = moved
                ? last(leading.governors(), frame, Place.GOVERNOR)
                : first(leading.governors(), frame, Place.GOVERNOR);
        Measure of = first(following.of(), frame, Place.OF);
        Measure found =
                governor != null && isSupplied(frame) && PEOPLE_OR_THINGS.has(governor.cue) ? governor : counted(frame);
        found = better(found, last(following.head(), frame, Place.HEAD));
        found = better(found, part ? of : governor);
        found = better(found, part ? governor : of);
        found = better(found, first(leading.subjects(), frame, Place.SUBJECT));
        return better(found, first(following.complement(), frame, Place.HEAD));
    }

    /** The first of two, unless it is a vague noun and the other is not: {@code cash and [$3m] of debt}. */
    private static @Nullable Measure better(@Nullable Measure one, @Nullable Measure two) {
        if (one == null) {
            return two;
        }
        return one.cue == Cue.NOUN && two != null && two.cue != Cue.NOUN ? two : one;
    }

    /** The measure of a figure that is a change, or null. */
    static @Nullable Measure ofChange(Frame frame) {
        if (frame.transfer() != null) {
            Transfer transfer = frame.transfer();
            return transfer.measure(frame, first(transfer.object(frame.tokens()), frame, Place.OF));
        }
        Measure found = counted(frame);
        found = found == null ? last(frame.following().head(), frame, Place.HEAD) : found;
        boolean headed = Cues.of(frame.following().head()).meets(MOVES)
                || frame.kind(Kind.MONEY) && frame.of(Cue.COST) && frame.after("");
        if (found == null && (headed || frame.after("of") || frame.takesObject())) {
            found = first(frame.following().of(), frame, Place.OF);
        }
        found = found == null ? first(frame.leading().governors(), frame, Place.GOVERNOR) : found;
        found = found == null ? first(frame.leading().subjects(), frame, Place.SUBJECT) : found;
        return found == null ? first(frame.following().of(), frame, Place.OF) : found;
    }

    /** What is counted is its own measure: {@code 250,000 subscribers}. */
    private static @Nullable Measure counted(Frame frame) {
        return first(List.of(frame.tokens().get(frame.at())), frame, Place.HEAD);
    }

    /** {@code 300 customers and a staff of [220]}: what is counted was not said again. */
    private static boolean isSupplied(Frame frame) {
        Figure figure = frame.figure();
        return figure.kind() == Kind.COUNT
                && !figure.text().endsWith(figure.quantity().unit().symbol());
    }

    /** {@code [cut] the debt of its merger to $2bn}: what was moved stands right behind the verb. */
    private static boolean isMoved(@Nullable Token verb) {
        return verb != null && (verb.is(Cue.RISE) || verb.is(Cue.FALL));
    }

    /** {@code the yield on bonds rose to [4%]}: a rate is of the yield, not of the sum that bonds raise. */
    private static boolean isNoHead(Cue cue, List<Token> tokens, int i, Frame frame) {
        return isThing(cue, frame) || isPartOfNext(tokens, i, frame);
    }

    private static boolean isThing(Cue cue, Frame frame) {
        return frame.kind(Kind.PERCENT) && SUMS.has(cue);
    }

    /** The first measure; a noun without a type of its own, such as {@code total}, only where there is no other. */
    private static @Nullable Measure first(List<Token> tokens, Frame frame, Place place) {
        Measure vague = null;
        if (place == Place.GOVERNOR && !tokens.isEmpty() && isOwn(tokens.get(0), frame)) {
            return new Measure(Cue.NOUN, tokens.get(0), place);
        }
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            Cue cue = cue(token, frame.figure().kind());
            boolean pace = place == Place.GOVERNOR && frame.isChange() && frame.after("of") && token.is("rate");
            if (pace && token.equals(frame.leading().anchor())) {
                continue; // raised premiums at a rate of 28%
            }
            if (cue == Cue.COMMODITY && place == Place.GOVERNOR && isOfAmount(token, frame)) {
                continue;
            }
            if (cue != null && cue != Cue.NOUN && !(place == Place.SUBJECT && isNoHead(cue, tokens, i, frame))) {
                return new Measure(cue, token, place);
            }
            vague = cue == null || vague != null ? vague : new Measure(cue, token, place);
        }
        return vague;
    }

    /** {@code 11 million tonnes of [steel], 3% less}: what was made, rather than its price. */
    private static boolean isOfAmount(Token commodity, Frame frame) {
        List<Token> all = frame.tokens();
        int at = all.indexOf(commodity);
        Figure amount =
                at < 2 || !all.get(at - 1).is("of") ? null : all.get(at - 2).figure();
        return amount != null && amount.kind() != Kind.MONEY && amount.kind() != Kind.PERCENT;
    }

    /** {@code a value of $2bn and net cash of [$900m]}: a noun that is no mere amount, right before its figure. */
    private static boolean isOwn(Token noun, Frame frame) {
        return frame.after("of")
                && noun.is(Cue.NOUN)
                && noun.cues().size() == 1
                && !AMOUNTS.contains(noun.word())
                && noun.equals(frame.leading().anchor())
                && !isPartOfOther(frame);
    }

    /** {@code a shortfall of unpaid deposits of [$9m]} */
    private static boolean isPartOfOther(Frame frame) {
        int at = frame.leading().anchorAt() - 1;
        while (at >= 0 && frame.tokens().get(at).cues().isEmpty()) {
            at--;
        }
        return at >= 0 && frame.tokens().get(at).is("of");
    }

    /** {@code sales to customers}: sales is what the words are about, so that they are of it. */
    private static boolean isPartOfNext(List<Token> tokens, int i, Frame frame) {
        if (i + 1 >= tokens.size()) {
            return false;
        }
        Cue head = cue(tokens.get(i + 1), frame.figure().kind());
        if (head == null || !HEADS.has(head)) {
            return false;
        }
        List<Token> all = frame.tokens();
        int at = all.indexOf(tokens.get(i));
        int before = all.indexOf(tokens.get(i + 1));
        for (int j = before + 1; j < at; j++) {
            Token between = all.get(j);
            if (j == before + 1
                    ? !between.is(Cue.PREPOSITION)
                    : between.sort() == Token.Sort.MARK || Grammar.isVerb(all, j)) {
                return false;
            }
        }
        return at > before + 1;
    }

    private static @Nullable Measure last(List<Token> tokens, Frame frame, Place place) {
        List<Token> reversed = new ArrayList<>(tokens);
        Collections.reverse(reversed);
        return first(reversed, frame, place);
    }

    /** The first class of the word that is a measure which a figure of this kind can have. */
    private static @Nullable Cue cue(Token token, Kind kind) {
        if (!Grammar.isMeasure(token)) {
            return null;
        }
        for (Cue cue = token.cues().next(null); cue != null; cue = token.cues().next(cue)) {
            if (Grammar.isMeasure(cue) && fits(cue, kind)) {
                return cue;
            }
        }
        return null;
    }

    private static boolean fits(Cue cue, Kind kind) {
        return switch (cue) {
            case MARKET_SHARE -> kind == Kind.PERCENT;
            case STAKE -> kind == Kind.PERCENT || kind == Kind.COUNT;
            case MARKET -> kind == Kind.PERCENT || kind == Kind.MULTIPLE || kind == Kind.COUNT || kind == Kind.MONEY;
            case UNITS -> kind == Kind.COUNT;
            case CAPACITY -> kind != Kind.MONEY;
            default -> true;
        };
    }
}
