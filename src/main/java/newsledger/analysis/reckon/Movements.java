package newsledger.analysis.reckon;

import newsledger.fact.FactType;
import newsledger.fact.Status;
import newsledger.figure.Kind;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Finds changes that stand beside their levels. It goes by the order of the words, and passes over clauses where the change may be
 * one of something else than the levels: at constant exchange rates, adjusted, a year on average, against another stretch of time.
 */
public final class Movements {
    private static final int MOST_WORDS = 9;
    private static final String FEW_WORDS = "(?:\\s++[\\p{L}’'.-]++){0,4}\\s*+$";

    /** What stands right before the earlier level. */
    private static final Pattern FROM =
            Pattern.compile("\\b(?:from|against|versus|vs\\.?|compared\\s(?:with|to))" + FEW_WORDS);

    /** What stands right before the later level. */
    private static final Pattern TO = Pattern.compile("\\b(?:to|at)(?:\\s++[\\p{L}’'-]++){0,3}\\s*+$");

    /** What ends a clause, or begins to speak of something else. */
    private static final Pattern BREAK = Pattern.compile(
            "[;:—]|\\b(?:and|but|while|whereas|although|though|which|after|including|excluding|with|as)\\b");

    /** What a change stands behind, when its levels come first: {@code to $11.1bn from $10.9bn, up 8%}. */
    private static final Pattern ADDED = Pattern.compile("^\\s*+(?:[,(–-]|or\\b|up\\b|down\\b|an?\\b)");

    /** {@code to $200m [(£104m; 151m euros)] from $500m} */
    private static final Pattern BRACKETS = Pattern.compile("\\([^()]*+\\)");

    private static final Pattern CONVERTED = Pattern.compile("^\\s*+[(;]\\s*+$");

    private static final Pattern COMPARED = Pattern.compile("\\bcompared (?:with|to)\\b");

    private static final Pattern OTHERWISE = Pattern.compile(
            "\\b(?:constant|organic(?:ally)?|like-for-like|comparable|same-store|underlying|adjusted|adjusting|excluding"
                    + "|stripping|on average|average annual|compound|annuali[sz]ed|pro[- ]forma|currency-neutral|local currenc(?:y|ies)"
                    + "|sequentially|inflation-adjusted|in real terms|core)\\b");

    /** What is compared with is no earlier level: {@code against a forecast $14m}. */
    private static final Pattern EXPECTED = Pattern.compile(
            "\\b(?:forecasts?|expected|expectations?|targets?|targeted|estimates?|estimated|consensus|planned|guidance|projected|budgeted)\\b");

    private static final Pattern LATELY = Pattern.compile(
            "\\b(?:previous|prior|preceding) (?:quarter|month|week)\\b|quarter-on-quarter|month-on-month");
    private static final Pattern YEAR = Pattern.compile("\\byear");

    private final Told told;
    private final List<Movement> found = new ArrayList<>();

    private Movements(Told told) {
        this.told = told;
    }

    /** All in the order of the text; those of three figures, and those of two that are not part of three. */
    public static List<Movement> in(Told told) {
        Movements movements = new Movements(told);
        told.sentences().forEach(movements::read);
        return List.copyOf(movements.found);
    }

    private void read(List<Said> all) {
        List<Said> sentence = withoutConversions(all);
        String text = all.get(0).sentence().text().toLowerCase(Locale.ROOT);
        if (sentence.size() < 2 || OTHERWISE.matcher(text).find() || isOfTwoTimes(text)) {
            return;
        }
        int at = 0;
        while (at < sentence.size() - 1) {
            Movement three = at < sentence.size() - 2 ? three(sentence, at) : null;
            Movement two = three == null ? two(sentence, at) : null;
            if (three != null) {
                found.add(three);
            } else if (two != null) {
                found.add(two);
            }
            at += three != null ? 3 : two != null ? 2 : 1;
        }
    }

    private List<Said> withoutConversions(List<Said> all) {
        List<Said> kept = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            boolean converted = i > 0
                    && all.get(i).kind() == Kind.MONEY
                    && all.get(i - 1).kind() == Kind.MONEY
                    && CONVERTED
                            .matcher(told.between(all.get(i - 1), all.get(i)))
                            .find();
            if (!converted) {
                kept.add(all.get(i));
            }
        }
        return kept;
    }

    private String between(Said one, Said other) {
        return BRACKETS.matcher(told.between(one, other)).replaceAll("");
    }

    private String before(List<Said> sentence, int at) {
        return BRACKETS.matcher(told.before(sentence, at)).replaceAll("");
    }

    private static boolean isOfTwoTimes(String text) {
        return LATELY.matcher(text).find() && YEAR.matcher(text).find();
    }

    private @Nullable Movement three(List<Said> sentence, int at) {
        Said change = null;
        List<Integer> levels = new ArrayList<>();
        for (int i = at; i < at + 3; i++) {
            if (isChange(sentence.get(i))) {
                change = sentence.get(i);
            } else {
                levels.add(i);
            }
        }
        if (change == null || levels.size() != 2 || !isClause(sentence, at, 3)) {
            return null;
        }
        Movement movement = levels(sentence, levels.get(0), levels.get(1), change);
        boolean last = sentence.indexOf(change) == at + 2;
        boolean placed = !last || ADDED.matcher(before(sentence, at + 2)).find();
        return movement != null && placed && isOf(change, movement.level()) ? movement : null;
    }

    /** Two levels, or a change and what it comes to. */
    private @Nullable Movement two(List<Said> sentence, int at) {
        if (!isClause(sentence, at, 2)) {
            return null;
        }
        Said one = sentence.get(at);
        Said other = sentence.get(at + 1);
        if (isChange(one)) {
            boolean reached = TO.matcher(between(one, other)).find() && !hasFrom(between(one, other));
            boolean onlyOne = at + 2 >= sentence.size()
                    || !FROM.matcher(before(sentence, at + 2)).find();
            return reached && onlyOne && isLevel(other) && isOf(one, other) ? new Movement(one, other, null) : null;
        }
        boolean changed = sentence.stream().anyMatch(Movements::isChange);
        return changed ? null : levels(sentence, at, at + 1, null);
    }

    /** Two levels of which one is the earlier. */
    private @Nullable Movement levels(List<Said> sentence, int first, int second, @Nullable Said change) {
        Said one = sentence.get(first);
        Said other = sentence.get(second);
        if (!isLevel(one)
                || !isLevel(other)
                || one.type() != other.type()
                || !one.unit().equals(other.unit())) {
            return null;
        }
        boolean firstIsEarlier = FROM.matcher(before(sentence, first)).find();
        boolean secondIsEarlier = FROM.matcher(before(sentence, second)).find();
        if (firstIsEarlier == secondIsEarlier
                || one.fact().claim().status() != other.fact().claim().status()) {
            return null;
        }
        if (EXPECTED.matcher(before(sentence, firstIsEarlier ? first : second)).find()) {
            return null;
        }
        boolean opens = secondIsEarlier && (change == null || sentence.indexOf(change) > first);
        int later = firstIsEarlier ? second : first;
        boolean reached = opens || TO.matcher(before(sentence, later)).find();
        if (!reached) {
            return null;
        }
        return firstIsEarlier ? new Movement(change, other, one) : new Movement(change, one, other);
    }

    /** Whether figures that follow each other stand in one clause, in which one {@code from} at most is said. */
    private boolean isClause(List<Said> sentence, int at, int length) {
        int froms = hasFrom(before(sentence, at)) ? 1 : 0;
        for (int i = at; i < at + length - 1; i++) {
            String between = between(sentence.get(i), sentence.get(i + 1));
            if (words(between) > MOST_WORDS
                    || BREAK.matcher(COMPARED.matcher(between).replaceAll("")).find()) {
                return false;
            }
            froms += hasFrom(between) ? 1 : 0;
        }
        return froms <= 1;
    }

    private static boolean hasFrom(String words) {
        return FROM.matcher(words).find();
    }

    private static int words(String text) {
        return text.isBlank() ? 0 : text.strip().split("\\s++", -1).length;
    }

    private static boolean isChange(Said said) {
        return (said.isChange() || said.kind() == Kind.MULTIPLE)
                && said.unit().per() == null
                && !said.figure().quantity().isRange();
    }

    private static boolean isLevel(Said said) {
        return !said.isChange()
                && said.kind() != Kind.DURATION
                && said.kind() != Kind.MULTIPLE
                && said.figure().quantity().low().signum() > 0
                && said.fact().claim().status() != Status.DENIED;
    }

    /** Whether the change is one of the measure that the level is a value of, as far as is known. */
    private static boolean isOf(Said change, Said level) {
        if (change.type() == FactType.STOCK_MOVE) {
            return level.type() == FactType.SHARE_PRICE;
        }
        String metric = change.fact().claim().metric();
        return metric == null
                || level.type() == FactType.OTHER
                || metric.equals(level.type().label());
    }
}
