package newsledger.entity;

/** Finds where and for whom stories were written: {@code OTTAWA — The bank cut}. */
final class Datelines {
    private static final int LONGEST = 14;

    private final Words words;

    Datelines(Words words) {
        this.words = words;
    }

    /** The end of {@code ABIDJAN, Feb 21 (Reuters) -}, where a story was written if no table knows it, that begins at {@code i}; or {@code i}. */
    int end(int i) {
        boolean begins = words.at(i).first() && !words.joined(i) && words.at(i).acronym();
        if (!begins || Gazetteer.at(words, i) != null) {
            return i;
        }
        for (int k = i + 1; k < i + LONGEST && words.joined(k); k++) {
            boolean agency = words.at(k).is("(")
                    && words.at(k + 2).is(")")
                    && words.at(k + 1).capital();
            if (agency && isDash(words.at(k + 3))) {
                return k + 3;
            }
        }
        return i;
    }

    /** {@code OTTAWA — The bank cut}: where a story was written. */
    boolean is(int from, int end) {
        boolean begins = words.at(from).first() && !words.joined(from) && words.joined(end);
        return begins && words.at(from).acronym() && isDash(words.at(end));
    }

    static boolean isDash(Word word) {
        return word.is("-") || word.is("–") || word.is("—");
    }
}
