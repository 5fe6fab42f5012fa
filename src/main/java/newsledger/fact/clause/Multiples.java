package newsledger.fact.clause;

import newsledger.fact.Direction;
import newsledger.figure.Figure;
import newsledger.figure.Kind;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Multiples that say a change by themselves: {@code doubled}, {@code a five-fold jump}, {@code halved}. */
public final class Multiples {
    private static final Set<String> UP = WordList.of("multiple-stems");
    private static final String DOWN = "halv";

    private Multiples() {}

    /** Which way the multiple goes; null if it is no verb or noun of change, such as {@code three times}. */
    public static @Nullable Direction direction(Figure multiple) {
        String text = multiple.text().toLowerCase(Locale.ROOT);
        if (text.startsWith(DOWN)) {
            return Direction.DOWN;
        }
        return text.endsWith("fold") || UP.stream().anyMatch(text::startsWith) ? Direction.UP : null;
    }

    /** {@code [tripled]}, {@code [three times] the year before}. */
    static @Nullable Direction change(Frame frame) {
        if (!frame.kind(Kind.MULTIPLE)) {
            return null;
        }
        Direction said = direction(frame.figure());
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
}
