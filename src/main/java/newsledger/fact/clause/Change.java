package newsledger.fact.clause;

import newsledger.fact.Direction;
import newsledger.fact.FactType;
import newsledger.figure.Kind;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Tells whether a figure is a change rather than a level, and which way it goes: {@code rose [4%]}, {@code a [4%] drop}. */
final class Change {

    private static final Set<String> CHANGE_NOUNS = WordList.of("change-nouns");
    private static final Set<String> EARLIER = Set.of("where", "what", "pre-pandemic", "pre-crisis", "normal");
    private static final Set<String> RUN_UP = WordList.of("run-up-verbs");
    private static final Set<String> SAVING = WordList.of("saving-verbs");
    private static final Set<String> BURDENED = Set.of("weighed", "bogged", "dragged", "loaded", "held");
    private static final Set<String> EXTENDING = WordList.of("extending-verbs");
    private static final Set<String> SUMMED = WordList.of("summed-moves");
    private static final Set<String> STRIPPING = WordList.of("stripping-verbs");

    /** What goes on "at" so many per cent does so by as much. */
    private static final Set<String> GROWING =
            Set.of("growing", "expanding", "shrinking", "contracting", "increasing", "declining");

    private static final Set<String> WIPED = Set.of("wiped", "wiped off", "wiped from", "erased");

    private static final Set<String> PAST = Set.of(
            "fell", "rose", "grew", "sank", "shrank", "slid", "lost", "went", "shot", "leapt", "fallen", "risen");

    private Change() {}

    /** The direction of the change that the figure is, or null if it is a level. */
    static @Nullable Direction of(Frame frame) {
        if (frame.transfer() != null) {
            return frame.transfer().direction();
        }
        if (Parallel.isMultiplied(frame)) {
            return null;
        }
        Direction direction = frame.kind(Kind.MULTIPLE) ? multiple(frame) : null;
        direction = direction == null ? ofNoun(frame) : direction;
        direction = direction == null ? afterFigure(frame) : direction;
        direction = direction == null ? behindPair(frame) : direction;
        direction = direction == null ? compared(frame) : direction;
        direction = direction == null ? passive(frame) : direction;
        direction = direction == null ? beforeFigure(frame) : direction;
        direction = direction == null ? byNoun(frame) : direction;
        direction = direction == null ? wasNoun(frame) : direction;
        direction = direction == null ? saved(frame) : direction;
        direction = direction == null ? extended(frame) : direction;
        direction = direction == null ? wiped(frame) : direction;
        direction = direction == null ? byVerb(frame) : direction;
        return direction == null ? Gap.direction(frame) : direction;
    }

    /** {@code [tripled]}, {@code [three times] the year before}. */
    private static @Nullable Direction multiple(Frame frame) {
        Direction said = Multiples.direction(frame.figure());
        int next = frame.at() + 1;
        boolean earlier =
                next < frame.tokens().size() && frame.tokens().get(next).sort() == Token.Sort.TIME;
        earlier |= isAsPlanned(frame);
        boolean up = earlier && frame.figure().quantity().low().compareTo(BigDecimal.ONE) > 0;
        return said == null && up ? Direction.UP : said;
    }

    /** {@code [twice] as much as planned} */
    private static boolean isAsPlanned(Frame frame) {
        int as = frame.at() + 1;
        List<Token> tokens = frame.tokens();
        return as + 3 < tokens.size()
                && tokens.get(as).is("as")
                && (tokens.get(as + 1).is("much") || tokens.get(as + 1).is("many"))
                && tokens.get(as + 2).is("as")
                && (tokens.get(as + 3).is(Cue.PLAN)
                        || tokens.get(as + 3).is(Cue.FORECAST)
                        || tokens.get(as + 3).is("before")
                        || tokens.get(as + 3).sort() == Token.Sort.TIME);
    }

    /** {@code [50 basis points] of cuts} */
    private static @Nullable Direction ofNoun(Frame frame) {
        List<Token> of = frame.following().of();
        if (!frame.kind(Kind.POINTS) || of.isEmpty()) {
            return null;
        }
        return of.get(0).is(Cue.FALL) ? Direction.DOWN : of.get(0).is(Cue.RISE) ? Direction.UP : null;
    }

    /** {@code [4 percent] lower}, {@code a [300%] rise}, {@code a [2%] price drop}. */
    private static @Nullable Direction afterFigure(Frame frame) {
        if (frame.kind(Kind.COUNT) && frame.after("at", "across", "in")) {
            return null; // sales at its 40 shops rose
        }
        if (frame.kind(Kind.PERCENT) && frame.headWord("loss") && frame.near(Cue.SHARE)) {
            return Direction.DOWN;
        }
        Token previous = null;
        boolean stands = frame.kind(Kind.MONEY) && frame.after("at", "to");
        for (Token token : frame.following().head()) {
            if (stands && (token.is("ahead") || token.is("more") || token.is("better"))) {
                return null; // ended at 1,472 ahead of the results
            }
            if (previous != null && isParticle(previous, token)) {
                return null;
            }
            previous = token;
            if (token.is("up") && isUpTo(frame, token)) {
                return null;
            }
            if (token.is(Cue.HIGHER) && !token.is("above") && (!token.is("better") || frame.kind(Kind.MONEY))) {
                return Direction.UP;
            }
            boolean off = token.is("off") && !frame.kind(Kind.POINTS);
            if (token.is(Cue.LOWER) && !token.is("below") && !off) {
                return Direction.DOWN;
            }
            boolean noun = (!token.is(Cue.MOVES) || CHANGE_NOUNS.contains(token.word())) && !isPast(token.word());
            if (token.is(Cue.RISE) && noun) {
                return Direction.UP;
            }
            if (token.is(Cue.FALL) && noun) {
                return Direction.DOWN;
            }
        }
        return null;
    }

    /** {@code a €4bn fine [handed down]}: what is done to it, rather than which way it goes. */
    private static boolean isParticle(Token verb, Token token) {
        return (token.is("down") || token.is("up") || token.is("off"))
                && verb.word().endsWith("ed")
                && !Grammar.isChangeWord(verb);
    }

    /** {@code fell [4%] this year up to Monday}: until then. */
    private static boolean isUpTo(Frame frame, Token up) {
        int next = frame.tokens().indexOf(up) + 1;
        return next < frame.tokens().size() && frame.tokens().get(next).is("to");
    }

    /** {@code homes worth £10m [fell]} */
    private static boolean isPast(String word) {
        return PAST.contains(word) || word.endsWith("ed");
    }

    /** {@code [15%], or [33.5p], lower}: what stands behind two figures of one move. */
    private static @Nullable Direction behindPair(Frame frame) {
        List<Token> tokens = frame.tokens();
        int other = skipComma(tokens, frame.at() + 1);
        boolean first = isOr(tokens, other) && isFigure(tokens, other + 1);
        boolean second = isOr(tokens, frame.at() - 1);
        int behind = first ? other + 2 : second ? frame.at() + 1 : tokens.size();
        int i = skipComma(tokens, behind);
        if (i >= tokens.size()) {
            return null;
        }
        Token token = tokens.get(i);
        if (token.is("up") || token.is("higher")) {
            return Direction.UP;
        }
        return token.is("down") || token.is("lower") ? Direction.DOWN : null;
    }

    private static int skipComma(List<Token> tokens, int i) {
        return i < tokens.size() && tokens.get(i).is(",") ? i + 1 : i;
    }

    private static boolean isOr(List<Token> tokens, int i) {
        return i > 0 && i < tokens.size() && tokens.get(i).is("or");
    }

    private static boolean isFigure(List<Token> tokens, int i) {
        return i < tokens.size() && tokens.get(i).figure() != null;
    }

    /** {@code [7%] below last year}: an earlier time is what it is compared with. */
    private static @Nullable Direction compared(Frame frame) {
        List<Token> tokens = frame.tokens();
        int i = frame.at() + 1;
        int other = i + 1 < tokens.size() && tokens.get(i + 1).is("the") ? i + 2 : i + 1;
        boolean earlier = other < tokens.size()
                && (tokens.get(other).sort() == Token.Sort.TIME
                        || tokens.get(other).figure() != null
                        || EARLIER.contains(tokens.get(other).word()));
        if (frame.kind(Kind.MONEY) && i < tokens.size() && tokens.get(i).figure() != null) {
            return tokens.get(i).word().startsWith("less than")
                    ? Direction.DOWN
                    : tokens.get(i).word().startsWith("more than") ? Direction.UP : null;
        }
        if (frame.kind(Kind.PERCENT) && i < tokens.size() && tokens.get(i).figure() != null) {
            return tokens.get(i).word().startsWith("below")
                    ? Direction.DOWN
                    : tokens.get(i).word().startsWith("above") ? Direction.UP : null;
        }
        if (!frame.kind(Kind.PERCENT) || !earlier) {
            return null;
        }
        if (tokens.get(i).is("above")) {
            return Direction.UP;
        }
        return tokens.get(i).is("below") ? Direction.DOWN : null;
    }

    /** {@code [£800] has been cut from the price}. */
    private static @Nullable Direction passive(Frame frame) {
        int next = frame.at() + 1;
        if (next < frame.tokens().size()
                && WIPED.contains(frame.tokens().get(next).word())) {
            return Direction.DOWN; // with £4bn wiped off its value
        }
        boolean helped = false;
        for (int i = frame.at() + 1; i < frame.tokens().size() && i < frame.at() + 5; i++) {
            Token token = frame.tokens().get(i);
            if (helped && token.is(Cue.FALL)) {
                return Direction.DOWN;
            }
            if (helped && token.is(Cue.RISE)) {
                return Direction.UP;
            }
            helped |= token.is(Cue.BE) && !token.word().startsWith("ha");
            if (!token.is(Cue.BE) && !token.is(Cue.ADVERB)) {
                return null;
            }
        }
        return null;
    }

    /** {@code up [5 percent]}, {@code is [9%] smaller} stands after; here {@code down by [2.5p]}. */
    private static @Nullable Direction beforeFigure(Frame frame) {
        Token anchor = frame.leading().anchor();
        boolean named = anchor != null && anchor.name() != null && Gap.is(frame);
        if (frame.after("off")
                && (frame.verb(Cue.BE) || named || frame.leading().bracketedAt() >= 0)) {
            return Direction.DOWN;
        }
        if (anchor == null
                || isArticleBefore(frame)
                || !frame.after("", "by", "over", "about", "around", "almost", "nearly")) {
            return null;
        }
        int verb = frame.leading().anchorAt() - 1;
        if (verb >= 0 && BURDENED.contains(frame.tokens().get(verb).word())) {
            return null; // weighed down by
        }
        if (anchor.is("up") && (frame.kind(Kind.PERCENT) ? isUsedUp(frame) : isRunUp(frame))) {
            return null;
        }
        if (anchor.is("up") || anchor.is("higher") || anchor.is("ahead") && frame.kind(Kind.PERCENT)) {
            return Direction.UP;
        }
        return anchor.is("down") || anchor.is("off") || anchor.is("lower") ? Direction.DOWN : null;
    }

    /** {@code run up [£58m] losses}: they come, and do not rise. */
    private static boolean isRunUp(Frame frame) {
        int verb = frame.leading().anchorAt() - 1;
        return verb >= 0 && RUN_UP.contains(frame.tokens().get(verb).word());
    }

    /** {@code digs up [70%] of the ore}: the part of something that is used, rather than a rise. */
    private static boolean isUsedUp(Frame frame) {
        int verb = frame.leading().anchorAt() - 1;
        Token token = verb < 0 ? null : frame.tokens().get(verb);
        return token != null
                && token.sort() == Token.Sort.WORD
                && !token.is(Cue.BE)
                && !token.is(Cue.CLOSE)
                && !token.is(Cue.RISE)
                && !Grammar.isMeasure(token)
                && frame.following().linkedBy("of");
    }

    /** {@code set up a [$3bn] fund} is no rise, {@code up a further [3%]} is one. */
    private static boolean isArticleBefore(Frame frame) {
        Token before = frame.at() == 0 ? null : frame.tokens().get(frame.at() - 1);
        return before != null && (before.is("a") || before.is("an") || before.is("the") || before.is("its"));
    }

    /** {@code a rise of [5%] in sales}, {@code price rises of up to [15%]}. */
    private static @Nullable Direction byNoun(Frame frame) {
        Token anchor = frame.leading().anchor();
        boolean direct = frame.after("") && anchor != null && (anchor.is(Cue.RISE) || anchor.is(Cue.FALL));
        if (!frame.after("of", "by", "between") && !direct) {
            return null;
        }
        for (Token token : frame.leading().phrase()) {
            if (token.is(Cue.RISE)) {
                return Direction.UP;
            }
            if (token.is(Cue.FALL)) {
                return Direction.DOWN;
            }
        }
        return null;
    }

    /** {@code the decline was [0.5%]} */
    private static @Nullable Direction wasNoun(Frame frame) {
        int noun = frame.leading().verbAt() - 1;
        boolean whole = frame.kind(Kind.PERCENT) || frame.kind(Kind.POINTS);
        if (noun < 1 || !whole || !frame.after("") || !frame.verbIs("was", "is", "were", "had been", "has been")) {
            return null;
        }
        Token change = frame.tokens().get(noun);
        if (!frame.tokens().get(noun - 1).is(Cue.DETERMINER) && !CHANGE_NOUNS.contains(change.word())) {
            return null;
        }
        return change.is(Cue.RISE) ? Direction.UP : change.is(Cue.FALL) ? Direction.DOWN : null;
    }

    /** {@code will save [£45m]}, {@code its savings target to [£600m]}: costs fall by what is saved. */
    private static @Nullable Direction saved(Frame frame) {
        if (!frame.kind(Kind.MONEY)) {
            return null;
        }
        boolean verb = frame.after("") && frame.verbIn(SAVING);
        boolean cut = frame.after("") && frame.of(Cue.COST) && frame.verbIn(STRIPPING);
        if (cut || frame.following().of().stream().anyMatch(Change::isSaving)) {
            return Direction.DOWN;
        }
        boolean level = frame.after("of", "to", "from", "at")
                || frame.anchor(Cue.WORTH)
                || frame.after("") && frame.verb(Cue.BE);
        return verb || level && isOfSavings(frame) ? Direction.DOWN : null;
    }

    /** Whether the nearest measure before the figure is what is saved. */
    private static boolean isOfSavings(Frame frame) {
        return Stream.of(frame.leading().governors(), frame.leading().subjects())
                .flatMap(List::stream)
                .filter(Grammar::isMeasure)
                .findFirst()
                .filter(Change::isSaving)
                .isPresent();
    }

    /** Whether the word is of what costs fall by: {@code cost savings}, {@code synergies}. */
    static boolean isSaving(Token token) {
        return token.is(Cue.COST) && token.is(Cue.FALL);
    }

    /** {@code rose [4%]}, {@code cut costs by [£12m]}, {@code lost [500 points]}. */
    private static @Nullable Direction byVerb(Frame frame) {
        Token verb = frame.leading().verb();
        if (verb == null || !(verb.is(Cue.RISE) || verb.is(Cue.FALL))) {
            return null;
        }
        if (frame.after("") && isInValue(frame)) {
            return verb.is(Cue.RISE) ? Direction.UP : Direction.DOWN;
        }
        boolean share = frame.partOfCompany() && (verb.is(Cue.BUY) || verb.is(Cue.SELL));
        if (share) {
            return null;
        }
        if (verb.word().startsWith("advanc") && frame.kind(Kind.MONEY) && frame.of(Cue.FUNDING)) {
            return null;
        }
        boolean by = frame.after("by") && !isCause(frame);
        boolean direct = frame.after("") && isNext(frame);
        boolean whole = frame.figure().kind() == Kind.PERCENT || frame.figure().kind() == Kind.POINTS;
        boolean pace = frame.after("at")
                && frame.kind(Kind.PERCENT)
                && (frame.subject(Cue.GROSS_PRODUCT)
                        || (GROWING.contains(verb.word()) || isPace(frame)) && isNext(frame));
        boolean traded = frame.subject(Cue.COMMODITY)
                || frame.subject(Cue.SHARE)
                || frame.subject(Cue.CURRENCY)
                || frame.isOfProduct()
                || isQuoted(frame);
        boolean rate = frame.after("of")
                && frame.kind(Kind.PERCENT)
                && (frame.anchorIs("rate") || frame.anchorIs("pace") || frame.anchorIs("clip"))
                && !frame.near(Cue.FUNDING)
                && isAtBefore(frame);
        if (by || pace || rate || (direct && (whole || traded || !verb.is(Cue.MOVES)))) {
            return verb.is(Cue.RISE) ? Direction.UP : Direction.DOWN;
        }
        return null;
    }

    /** {@code the average home gained [£1,100] in value} */
    private static boolean isInValue(Frame frame) {
        return frame.kind(Kind.MONEY)
                && frame.following().linkedBy("in")
                && frame.following().of().get(0).is("value");
    }

    /** {@code raising fares [at a rate] of 28%} */
    private static boolean isAtBefore(Frame frame) {
        int i = frame.leading().anchorAt() - 1;
        while (i > frame.leading().verbAt() && !frame.tokens().get(i).is(Cue.PREPOSITION)) {
            i--;
        }
        return frame.subject(Cue.GROSS_PRODUCT) || frame.tokens().get(i).is("at");
    }

    /** {@code will grow at [40 percent] a year} */
    private static boolean isPace(Frame frame) {
        return frame.perTime() || frame.headWord("annually") || frame.headWord("annual");
    }

    private static boolean isOfShares(Frame frame) {
        return frame.near(Cue.SHARE)
                || frame.before(FactType.STOCK_MOVE)
                || frame.tokens().stream()
                        .anyMatch(token -> token.is("trading") || token.word().endsWith("-listed"));
    }

    /** {@code extending gains this year to [48%]}, {@code taking its losses to [30%]}: a sum of moves. */
    private static @Nullable Direction extended(Frame frame) {
        boolean whole = frame.kind(Kind.PERCENT) || frame.kind(Kind.POINTS);
        if (!whole || !frame.after("to") || !frame.verbIn(EXTENDING) || !isOfShares(frame)) {
            return null;
        }
        for (Token token : frame.leading().between()) {
            if (SUMMED.contains(token.word())) {
                return token.is(Cue.FALL) || token.word().startsWith("loss") ? Direction.DOWN : Direction.UP;
            }
        }
        return null;
    }

    /** {@code plunged 88 percent, wiping out some [$80 billion]}: the worth of its shares. */
    private static @Nullable Direction wiped(Frame frame) {
        List<Token> tokens = frame.tokens();
        int at = frame.leading().anchorAt();
        boolean wiped = at > 0
                && frame.after("")
                && frame.kind(Kind.MONEY)
                && !frame.belowMillion()
                && (tokens.get(at).is("out") && tokens.get(at - 1).word().startsWith("wip")
                        || tokens.get(at).is("wiping out")
                        || tokens.get(at).is("wiped out")
                        || tokens.get(at).word().startsWith("eras"));
        return wiped && (frame.near(Cue.FALL) || frame.near(Cue.SHARE)) ? Direction.DOWN : null;
    }

    /** {@code Harbor lost [14 pence]}, where share prices are told of. */
    private static boolean isQuoted(Frame frame) {
        return frame.kind(Kind.MONEY)
                && frame.belowMillion()
                && frame.verb(Cue.LOSE)
                && (frame.before(FactType.SHARE_PRICE) || frame.before(FactType.STOCK_MOVE));
    }

    /** {@code profit fell, hurt by a [$3m] charge}: what did it, rather than by how much. */
    private static boolean isCause(Frame frame) {
        return isArticleBefore(frame)
                && frame.following().head().stream()
                        .anyMatch(token -> Grammar.isMeasure(token) && !token.is(Cue.EXTREME));
    }

    /** Whether nothing but names, times and small words stands between the verb and the figure. */
    private static boolean isNext(Frame frame) {
        Token verb = frame.leading().verb();
        boolean object = frame.kind(Kind.PERCENT) && verb != null && verb.is(Cue.MOVES); // raised its dividend 22%
        for (Token token : frame.leading().between()) {
            boolean small = token.sort() == Token.Sort.NAME
                    || token.sort() == Token.Sort.TIME
                    || token.is(Cue.ADVERB)
                    || token.is(Cue.DETERMINER)
                    || token.is("in")
                    || token.is("on")
                    || token.is("back")
                    || object && Grammar.isMeasure(token) && !token.is(Cue.STAKE)
                    || token.word().endsWith("ly");
            if (!small) {
                return false;
            }
        }
        return true;
    }
}
