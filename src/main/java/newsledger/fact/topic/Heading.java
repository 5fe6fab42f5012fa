package newsledger.fact.topic;

import newsledger.article.Sentence;
import newsledger.fact.clause.Cue;
import newsledger.fact.clause.Grammar;
import newsledger.fact.clause.Token;
import newsledger.time.Period;
import newsledger.time.TimeExpression;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;

/**
 * What the line above a list says of all its items: {@code Outlook}, {@code For 2027 Harbor expects:}.
 *
 * @param forecast whether the items are still to come
 * @param period the time that the items are for, or null
 */
public record Heading(boolean forecast, @Nullable Period period) {
    /** No line above. */
    public static final Heading NONE = new Heading(false, null);

    private static final Set<String> OUTLOOK = Set.of("outlook", "guidance", "targets");
    private static final Set<String> RESULTS =
            Set.of("highlights", "results", "glance", "performance", "summary", "figures");
    private static final int SHORT = 8;

    /** Whether the sentence may stand above a list. */
    public static boolean mayBe(Sentence sentence) {
        return sentence.text().endsWith(":") || sentence.text().length() < 60;
    }

    /** What a sentence without figures says of the list below it. */
    public static Heading of(Sentence sentence, List<Token> tokens) {
        boolean title = tokens.size() <= SHORT && hasAny(tokens, OUTLOOK);
        boolean results = tokens.size() <= SHORT && hasAny(tokens, RESULTS);
        boolean leads = sentence.text().endsWith(":");
        if (!title && !leads && !results) {
            return NONE;
        }
        Period period = null;
        for (Token token : tokens) {
            TimeExpression time = token.time();
            if (period == null && time != null && time.period().yearBefore() != null) {
                period = time.period();
            }
        }
        return new Heading(title || Grammar.any(tokens, Cue.FORECAST), period);
    }

    private static boolean hasAny(List<Token> tokens, Set<String> words) {
        return tokens.stream().anyMatch(token -> words.contains(token.word()));
    }
}
