package newsledger.figure;

import newsledger.table.Row;
import newsledger.table.Table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Finds the words that say how exact a figure is: {@code nearly $1.5 trillion}, {@code 30% or more}. */
final class Qualifiers implements Refiner {
    private final Phrases<Qualifier> before = new Phrases<>();
    private final Phrases<Qualifier> after = new Phrases<>();

    Qualifiers() {
        for (Row row : Table.rows(Qualifiers.class, "qualifiers.csv")) {
            Phrases<Qualifier> phrases = row.get("place").equals("before") ? before : after;
            Qualifier value = Qualifier.valueOf(
                    row.get("qualifier").toUpperCase(Locale.ROOT).replace('-', '_'));
            row.list("phrase").forEach(phrase -> phrases.add(phrase, value));
        }
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
        if (match != null) {
            return candidate.qualified(match.value(), match.first(), candidate.end());
        }
        int end = candidate.end();
        match = after.at(tokens, end);
        return match == null ? candidate : candidate.qualified(match.value(), candidate.first(), match.end());
    }

    private static boolean isArticle(Tokens tokens, int i) {
        return tokens.is(i, "a") || tokens.is(i, "an") || tokens.is(i, "the");
    }
}
