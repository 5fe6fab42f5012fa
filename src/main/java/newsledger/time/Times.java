package newsledger.time;

import newsledger.article.Article;
import newsledger.article.Runs;
import newsledger.article.Sentence;
import newsledger.article.Span;
import newsledger.time.TimeExpression.Role;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the times that an article names: {@code in the fourth quarter}, {@code on Tuesday}, {@code the year to March 2005}.
 * Digits that are part of one, {@code 2004} or {@code 1200 GMT}, are no figures.
 */
public final class Times {
    /** In the order of trust where two find stretches of the same length. */
    private static final List<Finder> FINDERS = List.of(
            new Clock(), new Stretches(), new Quarters(), new Dates(), new Relative(), new Years(), new Parts());

    /** How many words before a time may say that it is still to come. */
    private static final int OUTLOOK = 12;

    /** How many words before it may say that it is over: {@code fell 3% in November}. */
    private static final int PAST = 6;

    /** How many words behind a time may say so. */
    private static final int AWAITED = 6;

    private final List<TimeExpression> found = new ArrayList<>();
    private final Recent recent = new Recent();
    private final @Nullable LocalDate day;
    private int ahead;
    private int past;

    private Times(Article article) {
        this.day = article.day();
    }

    /** The times in the text, in its order and without overlaps. */
    public static List<TimeExpression> in(Article article) {
        return in(article, Runs.of(article.text()));
    }

    /**
     * The same.
     *
     * @param runs of the article's text
     */
    public static List<TimeExpression> in(Article article, Runs runs) {
        Times times = new Times(article);
        Tokens tokens = new Tokens(article.text(), runs);
        for (Sentence sentence : article.sentences()) {
            tokens.read(sentence.span());
            times.scan(tokens);
        }
        return List.copyOf(times.found);
    }

    private void scan(Tokens t) {
        recent.nextSentence();
        ahead = -OUTLOOK - 1;
        past = -PAST - 1;
        int i = 0;
        while (i < t.size()) {
            look(t, i);
            i = mayBegin(t, i) ? next(t, i) : i + 1;
        }
    }

    /** Asked of every word, before any finder is. */
    private static boolean mayBegin(Tokens t, int i) {
        if (t.can(i, Term.START)) {
            return !t.can(i, Term.ARTICLE) || counts(t, i + 1);
        }
        return t.startsWithDigit(i) ? !t.isAmount(i) || goesOn(t, i + 1) : t.startsCode(i);
    }

    /** {@code the [year] before}, {@code a [few] days ago}, {@code the [full] year}, but not {@code the first}. */
    private static boolean counts(Tokens t, int i) {
        return t.can(i, Term.UNIT) || t.can(i, Term.NUMBER) || t.is(i, "full");
    }

    /** {@code 12 [months]}, {@code 16 [March]}, {@code 9[:]30}, {@code 20[/]01/2016}, {@code 2 [p].m.}: what makes a time of a number before it. */
    private static boolean goesOn(Tokens t, int i) {
        return t.can(i, Term.UNIT)
                || t.can(i, Term.MONTH)
                || t.can(i, Term.NUMBER)
                || t.can(i, Term.MERIDIEM)
                || t.can(i, Term.ZONE)
                || t.isAny(i, ":", "/")
                || t.isAny(i, "p", "of")
                || t.isDash(i);
    }

    /** Keeps the place of the last word such as {@code will}, and forgets it where a {@code said} follows. */
    private void look(Tokens t, int i) {
        if (t.can(i, Term.SAID)) {
            ahead = -OUTLOOK - 1;
            past = t.can(i, Term.PAST) ? i : past;
        } else if (t.can(i, Term.AHEAD)
                || (t.can(i, Term.MODAL) && !t.capital(i))
                || (t.known(i) && t.is(i, "to") && infinitive(t, i))) {
            ahead = i;
        }
    }

    private Outlook outlook(Tokens t, int i) {
        Role role = role(t, i);
        if (role == Role.SINCE) {
            return Outlook.BEHIND;
        }
        if (role == Role.BY || i - ahead <= OUTLOOK || awaits(t, i)) {
            return Outlook.AHEAD;
        }
        return i - past <= PAST ? Outlook.PAST : Outlook.NEAR;
    }

    /** {@code first-half profit may fall}: a word behind says so. */
    private static boolean awaits(Tokens t, int i) {
        for (int k = i + 1; k < i + AWAITED; k++) {
            if (t.can(k, Term.MODAL) && !t.capital(k)) {
                return true;
            }
            if (t.is(k, ",") || t.can(k, Term.JOIN) || t.can(k, Term.SAID) || t.startsWithDigit(k)) {
                return false;
            }
        }
        return false;
    }

    /** Adds the time that begins at {@code i}, if one does; gives the token to go on from. */
    private int next(Tokens t, int i) {
        Reference reference = new Reference(day, outlook(t, i));
        Match earlier = new Earlier(reference, recent.inSentence(), recent.quarter()).at(t, i);
        earlier = earlier == null ? recent.preceding(reference).at(t, i) : earlier;
        if (earlier != null) {
            return add(t, i, earlier);
        }
        Match again = recent.again(t, i, reference);
        if (again != null) {
            return add(t, i, again);
        }
        Match best = null;
        for (Finder finder : FINDERS) {
            Match match = finder.at(t, i, reference);
            best = best == null || (match != null && match.end() > best.end()) ? match : best;
        }
        return best == null ? i + 1 : add(t, i, best);
    }

    private int add(Tokens t, int i, Match match) {
        Role role = match.role() == Role.AT ? role(t, i) : match.role();
        found.add(new TimeExpression(new Span(t.start(i), t.end(match.end() - 1)), match.period(), role));
        if (role != Role.EARLIER && role != Role.CLOCK) {
            recent.saw(match.period(), isDated(t, i, match.end()));
        }
        return match.end();
    }

    /** {@code fiscal second quarter ended Jan. 26} */
    private static boolean isDated(Tokens t, int start, int end) {
        for (int i = start; i < end; i++) {
            if (t.isAny(i, "ended", "ending")) {
                return true;
            }
        }
        return false;
    }

    /** How the words before the token {@code i} point at it. */
    private static Role role(Tokens t, int i) {
        int word = t.is(i - 1, "the") ? i - 2 : i - 1;
        if (t.is(word, "of") && t.can(word - 1, Term.PART)) {
            word = t.is(word - 2, "the") ? word - 3 : word - 2;
        }
        if (t.can(word, Term.DEADLINE)) {
            return Role.BY;
        }
        return t.can(word, Term.SINCE) ? Role.SINCE : t.can(word, Term.UNTIL) ? Role.UNTIL : Role.AT;
    }

    /** {@code to launch}, but not {@code according to data} or {@code to the}. */
    private static boolean infinitive(Tokens t, int to) {
        boolean directed =
                t.isAny(to - 1, "according", "compared") || t.isAny(to - 1, "up", "down") || t.is(to - 1, "due");
        return !directed
                && !t.capital(to + 1)
                && t.word(to + 1).length() > 3
                && !t.known(to + 1)
                && !t.startsWithDigit(to + 1);
    }
}
