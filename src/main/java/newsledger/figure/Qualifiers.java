package newsledger.figure;

import newsledger.table.Row;
import newsledger.table.Table;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds the words that say how exact a figure is: {@code nearly $1.5 trillion}, {@code 30% or more}. */
final class Qualifiers implements Refiner {
    private static final Set<String> OVER_FOLLOWS = Set.of(
            "", "for", "after", "of", "in", "took", "takes", "take", "lasted", "lasts", "by", "to", "than", "just",
            "well", "spent", "is", "was", "been", "are", "were", "be", "only", "a", "the");
    /** {@code handed over 57 jets}, {@code turned over £12m} */
    private static final Set<String> HAND_OVER =
            Set.of("hand", "hands", "handed", "handing", "turn", "turns", "turned", "turning");

    /** Behind these {@code up} is their adverb. */
    private static final Set<String> GO_UP = Set.of(
            "add",
            "adds",
            "added",
            "adding",
            "edge",
            "edged",
            "edges",
            "edging",
            "creep",
            "crept",
            "creeps",
            "creeping",
            "inch",
            "inched",
            "tick",
            "ticked",
            "ticks",
            "sign",
            "signs",
            "signed",
            "go",
            "goes",
            "went",
            "gone",
            "going",
            "move",
            "moved",
            "moves",
            "nudge",
            "nudged",
            "climb",
            "climbed",
            "push",
            "pushed",
            "pushes",
            "shot",
            "came",
            "picked",
            "speed",
            "sped");

    private final Phrases<Qualifier> before;
    private final Phrases<Qualifier> after;

    Qualifiers() {
        Phrases.Draft<Qualifier> front = new Phrases.Draft<>();
        Phrases.Draft<Qualifier> back = new Phrases.Draft<>();
        for (Row row : Table.rows(Qualifiers.class, "qualifiers.csv")) {
            Phrases.Draft<Qualifier> phrases = row.get("place").equals("before") ? front : back;
            Qualifier value = Qualifier.valueOf(
                    row.get("qualifier").toUpperCase(Locale.ROOT).replace('-', '_'));
            row.list("phrase").forEach(phrase -> phrases.add(phrase, value));
        }
        before = front.done();
        after = back.done();
    }

    @Override
    public List<Candidate> refine(List<Candidate> found, Line line) {
        List<Candidate> refined = new ArrayList<>();
        for (Candidate candidate : found) {
            refined.add(qualified(candidate, line.tokens()));
        }
        return refined;
    }

    private Candidate qualified(Candidate candidate, Tokens tokens) {
        int first = candidate.first();
        first -= isArticle(tokens, first - 1) ? 1 : 0;
        Phrases.Match<Qualifier> match = before.before(tokens, first);
        boolean named = tokens.is(first, "the") && isComparison(match) && !tokens.is(candidate.end(), "mark");
        if (match != null && !isPreposition(candidate, match, tokens)) {
            return candidate.qualified(named ? Qualifier.EXACT : match.value(), match.first(), candidate.end());
        }
        int end = candidate.end();
        match = after.at(tokens, end);
        return match == null ? candidate : candidate.qualified(match.value(), candidate.first(), match.end());
    }

    /** {@code a contract over seven years}, {@code orders add up to $3m}: what looks like a qualifier belongs to another word. */
    private static boolean isPreposition(Candidate candidate, Phrases.Match<Qualifier> match, Tokens tokens) {
        String before = match.first() == 0 ? "" : tokens.word(match.first() - 1);
        return switch (tokens.word(match.first())) {
            case "over" -> HAND_OVER.contains(before) || candidate.is(Kind.DURATION) && !OVER_FOLLOWS.contains(before);
            case "up" -> GO_UP.contains(before);
            default -> false;
        };
    }

    /** {@code below the [1.65 million] it had forecast} compares with a figure that is known. */
    private static boolean isComparison(Phrases.@Nullable Match<Qualifier> match) {
        return match != null && (match.value() == Qualifier.OVER || match.value() == Qualifier.UNDER);
    }

    private static boolean isArticle(Tokens tokens, int i) {
        return tokens.is(i, "a") || tokens.is(i, "an") || tokens.is(i, "the");
    }
}
