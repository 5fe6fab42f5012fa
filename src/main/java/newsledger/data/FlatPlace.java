package newsledger.data;

import newsledger.fact.Fact;

import java.util.List;

/** Where a fact stands that something rests on: {@code $38 billion} at 110. */
record FlatPlace(String text, int start) {

    static List<FlatPlace> of(List<Fact> facts) {
        return facts.stream()
                .map(fact ->
                        new FlatPlace(fact.figure().text(), fact.figure().span().start()))
                .toList();
    }
}
