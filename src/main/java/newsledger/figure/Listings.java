package newsledger.figure;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** Gives the numbers of a list the unit behind its last: {@code two- and five-year notes}, {@code 34, 28 and 12 percent}. */
final class Listings {
    private Listings() {}

    /** The unit behind the last number of the list that {@code bare} begins or stands in, {@code behind} being what follows it. */
    static @Nullable Measure of(Candidate bare, List<Candidate> behind, Tokens tokens) {
        int i = endOf(bare, tokens);
        int n = 0;
        while (n < behind.size()
                && behind.get(n).isBare()
                && tokens.is(i, ",")
                && behind.get(n).first() == i + 1) {
            i = endOf(behind.get(n), tokens);
            n++;
        }
        i += n > 0 && tokens.is(i, ",") ? 1 : 0;
        Candidate last = n < behind.size() ? behind.get(n) : bare;
        Measure measure = last.measure();
        boolean joined = (tokens.is(i, "and") || tokens.is(i, "or")) && last.first() == i + 1;
        boolean suffixed =
                last.first() == last.low().first() && last.end() > last.low().end();
        boolean named = tokens.is(bare.first() - 1, "the") || tokens.is(bare.first() - 1, "these");
        return measure != null && joined && suffixed && !named && isShared(bare, last, tokens.is(i, "and"))
                ? measure
                : null;
    }

    /** What is counted is shared by digits alone: {@code 45 and 50 cases}, not {@code 10 or 100 cases}, {@code in two and 12 cases}. */
    private static boolean isShared(Candidate bare, Candidate last, boolean and) {
        boolean digits = bare.low().isDigits() && last.low().isDigits();
        return !last.is(Kind.MULTIPLE) && (!last.is(Kind.COUNT) || (digits && and));
    }

    private static int endOf(Candidate bare, Tokens tokens) {
        boolean hanging = tokens.is(bare.end(), "-") && tokens.isGlued(bare.end());
        return bare.end() + (hanging ? 1 : 0);
    }
}
