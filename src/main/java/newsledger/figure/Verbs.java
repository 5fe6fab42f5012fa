package newsledger.figure;

import java.util.Set;

/** Words that tell what a number does. */
final class Verbs {
    static final Set<String> MOVES = WordList.of("moves");

    private Verbs() {}
}
