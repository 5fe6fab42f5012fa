package newsledger.entity;

import java.util.BitSet;

/** The sentences whose every word has a capital, {@code Chip Maker To Cut Jobs}, {@code MORE TO COME}: there a capital tells nothing. */
final class Headlines {
    private static final int SHORTEST_SMALL_WORD = 4;

    private Headlines() {}

    static BitSet in(Words words) {
        BitSet headlines = new BitSet();
        int start = 0;
        for (int i = 1; i <= words.size(); i++) {
            if (i == words.size() || words.at(i).sentence() != words.at(start).sentence()) {
                if (isHeadline(words, start, i)) {
                    headlines.set(words.at(start).sentence());
                }
                start = i;
            }
        }
        return headlines;
    }

    private static boolean isHeadline(Words words, int from, int to) {
        boolean ended = words.at(to - 1).is(".") || words.at(to - 1).is("?");
        return isShouted(words, from, to) || !ended && isCapitalised(words, from, to);
    }

    private static boolean isShouted(Words words, int from, int to) {
        int letters = 0;
        for (int i = from; i < to; i++) {
            Word word = words.at(i);
            if (word.letters() && !word.acronym() && word.text().length() > 1) {
                return false;
            }
            letters += word.letters() ? 1 : 0;
        }
        return letters > 1;
    }

    private static boolean isCapitalised(Words words, int from, int to) {
        int capital = 0;
        int small = 0;
        for (int i = from; i < to; i++) {
            Word word = words.at(i);
            if (word.letters() && word.text().length() >= SHORTEST_SMALL_WORD) {
                capital += word.capital() ? 1 : 0;
                small += word.capital() ? 0 : 1;
            }
        }
        return capital >= 3 && small * 4 <= capital;
    }
}
