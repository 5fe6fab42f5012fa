package newsledger.entity;

import newsledger.entity.Entity.Kind;
import org.jspecify.annotations.Nullable;

/**
 * A name at a place in the text: the words {@code from} to {@code to}, without articles and possessive endings.
 *
 * @param kind what the words themselves and those around them tell
 * @param known the table's entry for the whole name, if there is one
 * @param sure whether it is a name even if nothing else in the article says so; a lone word that begins a sentence may be none
 */
record Name(
        int from, int to, String text, Kind kind, @Nullable Known known, boolean sure) {

    int words() {
        return to - from;
    }
}
