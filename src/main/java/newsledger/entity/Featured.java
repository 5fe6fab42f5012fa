package newsledger.entity;

import newsledger.entity.Entity.Kind;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells the publishers that a story is about from those that it quotes: {@code Guardian to cut 100 jobs} is about one, {@code Banks to cut
 * jobs: Guardian} is not.
 */
final class Featured {
    /** A publisher that a story is about is named so often behind the title, at least. */
    private static final int LEAST = 2;

    private Featured() {}

    /** The names, with publishers that the title and the text tell of made companies like others. */
    static List<Name> settle(Words words, List<Name> names) {
        Set<String> titled = new HashSet<>();
        Map<String, Integer> told = new HashMap<>();
        for (Name name : names) {
            if (name.kind() == Kind.PUBLISHER && words.at(name.from()).sentence() == 0) {
                titled.addAll(isTold(words, name) ? List.of(canonical(name)) : List.of());
            } else if (name.kind() == Kind.PUBLISHER && !isAsked(words, name)) {
                told.merge(canonical(name), 1, Integer::sum);
            }
        }
        titled.removeIf(name -> told.getOrDefault(name, 0) < LEAST);
        return titled.isEmpty()
                ? names
                : names.stream()
                        .map(name -> name.kind() == Kind.PUBLISHER && titled.contains(canonical(name))
                                ? company(name)
                                : name)
                        .toList();
    }

    private static Name company(Name name) {
        Known known = new Known(canonical(name), Kind.ORGANISATION, false);
        return new Name(name.from(), name.to(), name.text(), known.kind(), known, name.sure());
    }

    private static String canonical(Name name) {
        Known known = name.known();
        return known == null ? name.text() : known.canonical();
    }

    /** Behind a colon or a dash a title says from whom it is; a poll is not about its pollster. */
    private static boolean isTold(Words words, Name name) {
        Word before = words.at(name.from() - 1);
        boolean sourced = before.is(":") || before.is("-") || before.is("–") || before.is("—") || before.is("|");
        return !sourced && !isAsked(words, name);
    }

    private static boolean isAsked(Words words, Name name) {
        Word behind = words.at(name.to()).possessive() ? words.at(name.to() + 1) : words.at(name.to());
        Word before = words.at(name.from() - 1);
        return behind.is(WordClass.STUDY)
                || behind.is(WordClass.QUOTED)
                || behind.is(WordClass.JUDGES)
                || behind.is("said")
                || behind.is("says")
                || behind.is("reported")
                || before.is("told")
                || before.is("to")
                || before.is("by")
                || before.is(WordClass.LOCATED);
    }
}
