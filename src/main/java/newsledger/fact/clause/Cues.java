package newsledger.fact.clause;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** A set of cues: {@code cut} is a {@code FALL}, {@code MOVES} and {@code CUT}. Kept as bits, since every word is asked for many of them. */
@SuppressWarnings("EnumOrdinal") // A bit's place is that of its cue.
public record Cues(long first, long second) {
    /** No cue. */
    public static final Cues NONE = new Cues(0, 0);

    private static final Cue[] ALL = Cue.values();

    /** The set of these. */
    public static Cues of(Cue... cues) {
        Cues set = NONE;
        for (Cue cue : cues) {
            set = set.with(cue);
        }
        return set;
    }

    /** The cues from {@code from} to {@code to}, as {@link Cue} lists them. */
    static Cues range(Cue from, Cue to) {
        Cues set = NONE;
        for (int i = from.ordinal(); i <= to.ordinal(); i++) {
            set = set.with(ALL[i]);
        }
        return set;
    }

    /** All cues that one of the tokens has. */
    public static Cues of(List<Token> tokens) {
        return of(tokens, 0, tokens.size());
    }

    /** All cues that one of the tokens from {@code from} to before {@code to} has. */
    public static Cues of(List<Token> tokens, int from, int to) {
        long first = 0;
        long second = 0;
        for (int i = from; i < to; i++) {
            Cues cues = tokens.get(i).cues();
            first |= cues.first;
            second |= cues.second;
        }
        return new Cues(first, second);
    }

    Cues with(Cue cue) {
        return new Cues(first | firstBit(cue), second | secondBit(cue));
    }

    /** These and those. */
    public Cues and(Cues others) {
        return new Cues(first | others.first, second | others.second);
    }

    Cues without(Cues others) {
        return new Cues(first & ~others.first, second & ~others.second);
    }

    /** Whether the cue is one of them. */
    public boolean has(Cue cue) {
        return ((first & firstBit(cue)) | (second & secondBit(cue))) != 0;
    }

    /** Whether the two sets share a cue. */
    public boolean meets(Cues others) {
        return ((first & others.first) | (second & others.second)) != 0;
    }

    /** Whether there is none. */
    public boolean isEmpty() {
        return (first | second) == 0;
    }

    int size() {
        return Long.bitCount(first) + Long.bitCount(second);
    }

    /** The cue that {@link Cue} lists behind {@code last}, or as the first where that is null; null if there is no more. */
    @Nullable
    public Cue next(@Nullable Cue last) {
        int from = last == null ? 0 : last.ordinal() + 1;
        long rest = from < Long.SIZE ? first >>> from : 0;
        if (rest != 0) {
            return ALL[from + Long.numberOfTrailingZeros(rest)];
        }
        int behind = Math.max(from, Long.SIZE);
        rest = second >>> behind - Long.SIZE;
        return rest == 0 ? null : ALL[behind + Long.numberOfTrailingZeros(rest)];
    }

    private static long firstBit(Cue cue) {
        return cue.ordinal() < Long.SIZE ? 1L << cue.ordinal() : 0;
    }

    private static long secondBit(Cue cue) {
        return cue.ordinal() < Long.SIZE ? 0 : 1L << cue.ordinal();
    }
}
