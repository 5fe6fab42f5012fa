package newsledger.fact.read;

import newsledger.entity.Mention;
import newsledger.fact.FactType;
import newsledger.fact.clause.Cue;
import newsledger.fact.clause.Frame;
import newsledger.fact.clause.Token;
import newsledger.fact.clause.WordList;
import newsledger.figure.Figure;
import newsledger.figure.Kind;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A figure that says more of one told before, here or in the sentence before: a part of it ({@code [half] of them}, {@code of which
 * [$20m]}), or its value at another time ({@code A year ago it was [5.1%]}).
 */
final class Continued {
    private static final Set<String> WHOLES = WordList.of("parted");
    private static final Set<String> SUMS = WordList.of("sums");
    private static final Set<String> REFERRING = WordList.of("referring");
    private static final Set<String> MANY = Set.of("them", "whom", "these", "those");
    private static final Set<String> HELPERS = WordList.of("helpers");
    private static final Set<FactType> ONCE =
            Set.of(FactType.OTHER, FactType.GROWTH, FactType.STOCK_MOVE, FactType.DEAL_DURATION);
    /** Nobody has a part of a price. */
    private static final Set<FactType> PRICED = Set.of(FactType.PRICE, FactType.SHARE_PRICE);

    private static final Set<String> PUT = Set.of("put", "estimated", "reckoned");
    private static final int REACH = 8;

    /** What was told further back in the text is no longer spoken of. */
    private static final int FRESH = 500;

    private Continued() {}

    /** What the figure says more of, among what was told so far; null if it does not. */
    static @Nullable Draft of(Frame frame, List<Draft> told) {
        if (isPart(frame)) {
            return find(frame, told, true);
        }
        boolean bare = frame.noMeasure() && !frame.isChange();
        if (bare && isCompared(frame)) {
            return told.isEmpty() ? null : compared(frame, told.get(told.size() - 1));
        }
        return bare && goesOn(frame) ? find(frame, told, false) : null;
    }

    /** {@code Sales rose 4%. That compares with [3%] in May}: what is compared with the last figure is of its kind. */
    private static @Nullable Draft compared(Frame frame, Draft last) {
        boolean near =
                last.figure().span().start() > frame.tokens().get(0).span().start() - FRESH;
        return near && last.claim().type() != FactType.OTHER && isAlike(last.figure(), frame.figure()) ? last : null;
    }

    /** {@code [That] compares with 3%} */
    private static boolean isCompared(Frame frame) {
        int at = frame.leading().anchorAt();
        return at > 0
                && frame.after("")
                && frame.tokens().get(at).word().startsWith("compares")
                && refers(frame.tokens(), at - 1);
    }

    private static boolean isAlike(Figure one, Figure two) {
        Kind kind = one.quantity().unit().kind();
        return kind == two.kind()
                && (kind == Kind.COUNT
                        || one.quantity()
                                .unit()
                                .symbol()
                                .equals(two.quantity().unit().symbol()));
    }

    private static @Nullable Draft find(Frame frame, List<Draft> told, boolean part) {
        int start = frame.tokens().get(0).span().start();
        List<Draft> here = new ArrayList<>();
        Draft before = null;
        for (int i = told.size() - 1; i >= 0; i--) {
            Draft draft = told.get(i);
            int at = draft.figure().span().start();
            if (at < start - FRESH) {
                break;
            }
            if (fits(draft, frame, part)) {
                if (at >= start) {
                    here.add(draft);
                } else if (before == null || before.sentence().equals(draft.sentence())) {
                    before = draft;
                }
            }
        }
        boolean relative = part && isRelative(frame);
        return here.isEmpty() ? relative ? null : before : here.get(0);
    }

    private static boolean fits(Draft draft, Frame frame, boolean part) {
        if (ONCE.contains(draft.claim().type())) {
            return false;
        }
        Figure one = draft.figure();
        Figure two = frame.figure();
        Kind kind = one.quantity().unit().kind();
        boolean alike = isAlike(one, two);
        if (part && PRICED.contains(draft.claim().type())) {
            return false;
        }
        if (!part) {
            return alike && draft.claim().direction() == null;
        }
        if (two.kind() == Kind.PERCENT) {
            return kind == Kind.COUNT || kind != Kind.PERCENT && !isOfMany(frame);
        }
        return alike && two.quantity().high().compareTo(one.quantity().high()) <= 0;
    }

    /** {@code [half] of them}, {@code of whom [930,000] pay}, {@code Of its 900 staff, [40%] are part-timers} */
    private static boolean isPart(Frame frame) {
        List<Token> tokens = frame.tokens();
        int behind = frame.at() + 1;
        if (behind + 1 < tokens.size() && tokens.get(behind).is("of") && isWhole(tokens, behind + 1)) {
            return true;
        }
        int ahead = frame.at() - 1;
        while (ahead >= 0 && isSmall(tokens.get(ahead)) && !isWhole(tokens, ahead)) {
            ahead--;
        }
        boolean of = ahead >= 1
                && isWhole(tokens, ahead)
                && tokens.get(ahead - 1).word().equals("of");
        return of || isOfFirst(tokens, frame.at()) || isOfWhich(tokens, frame);
    }

    /** {@code of which insurers will cover [a third]} */
    private static boolean isOfWhich(List<Token> tokens, Frame frame) {
        boolean ends =
                frame.at() + 1 < tokens.size() && tokens.get(frame.at() + 1).sort() == Token.Sort.MARK;
        for (int i = frame.at() - 1; ends && frame.kind(Kind.PERCENT) && i > 0 && i > frame.at() - REACH; i--) {
            if (tokens.get(i).is("which") || tokens.get(i).is("whom")) {
                return tokens.get(i - 1).is("of");
            }
            if (tokens.get(i).figure() != null) {
                return false;
            }
        }
        return false;
    }

    /** {@code [a quarter] of which} is of what the same sentence names. */
    private static boolean isRelative(Frame frame) {
        int whole = frame.at() + 2;
        return whole < frame.tokens().size() && frame.tokens().get(whole).is("which");
    }

    /** {@code half of [them]} is of what is counted. */
    private static boolean isOfMany(Frame frame) {
        int whole = frame.at() + 2;
        return whole < frame.tokens().size()
                && MANY.contains(frame.tokens().get(whole).word());
    }

    private static boolean isSmall(Token token) {
        return token.is(",") || token.is(Cue.ADVERB) || token.is(Cue.DETERMINER) || token.is("some");
    }

    /** {@code of [that]}, but not {@code of [that] business} */
    private static boolean isWhole(List<Token> tokens, int i) {
        Token token = tokens.get(i);
        boolean pronoun = token.name() != null
                && token.name().form() == Mention.Form.PRONOUN
                && token.span().length() == "it".length();
        if (token.is(Cue.DETERMINER)
                && i + 1 < tokens.size()
                && SUMS.contains(tokens.get(i + 1).word())) {
            return true;
        }
        if (!pronoun && !WHOLES.contains(token.word())) {
            return false;
        }
        boolean demonstrative = token.is("that") || token.is("this") || token.is("these") || token.is("those");
        Token next = i + 1 < tokens.size() ? tokens.get(i + 1) : null;
        return !demonstrative
                || next == null
                || next.sort() != Token.Sort.WORD
                || next.is(Cue.PREPOSITION)
                || next.is(Cue.CONJUNCTION)
                || next.is(Cue.BE);
    }

    private static boolean isOfFirst(List<Token> tokens, int at) {
        boolean of = tokens.get(0).is("of") && at > 2 && tokens.get(at - 1).is(",");
        for (int i = 1; of && i < at - 1; i++) {
            of = !tokens.get(i).is(",");
        }
        return of && tokens.subList(1, at - 1).stream().anyMatch(token -> token.figure() != null);
    }

    /** {@code A year ago it was [5.1%]}, {@code That compares with [£41m]} */
    private static boolean goesOn(Frame frame) {
        int verb = frame.leading().verbAt();
        int at = verb >= 0 ? verb : frame.leading().anchorAt() + 1;
        Token says = at < 0 ? null : frame.tokens().get(at);
        if (says == null || !(is(frame, says) || verb < 0 && says.is(Cue.COMPARE))) {
            return false;
        }
        boolean next = frame.leading().between().stream()
                .allMatch(token -> token.sort() == Token.Sort.TIME || token.is(Cue.ADVERB) || token.is(Cue.DETERMINER));
        return (verb < 0 || next) && refers(frame.tokens(), at - 1);
    }

    private static boolean is(Frame frame, Token verb) {
        boolean has = verb.word().startsWith("ha");
        boolean moved = (verb.is(Cue.RISE) || verb.is(Cue.FALL)) && frame.after("to", "from", "at");
        boolean put = PUT.contains(verb.word()) && frame.after("at");
        return put
                || !has && (verb.is(Cue.BE) || verb.is(Cue.CLOSE)) && frame.after("", "at", "to", "below", "above")
                || moved;
    }

    private static boolean refers(List<Token> tokens, int from) {
        int i = from;
        while (i >= 0
                && (tokens.get(i).is(Cue.ADVERB)
                        || tokens.get(i).is(Cue.FORECAST)
                        || tokens.get(i).is(Cue.BE)
                        || HELPERS.contains(tokens.get(i).word())
                        || tokens.get(i).sort() == Token.Sort.TIME)) {
            i--;
        }
        Token token = i < 0 ? null : tokens.get(i);
        if (token == null) {
            return false;
        }
        boolean it = token.name() != null
                && token.name().form() == Mention.Form.PRONOUN
                && token.span().length() == "it".length();
        return it || REFERRING.contains(token.word());
    }
}
