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
        int capital = 0;
        int small = 0;
        int letters = 0;
        boolean shouted = true;
        for (int i = from; i < to; i++) {
            Word word = words.at(i);
            boolean isWord = word.letters();
            shouted = shouted && (!isWord || word.acronym() || word.text().length() == 1);
            letters += isWord ? 1 : 0;
            if (isWord && word.text().length() >= SHORTEST_SMALL_WORD) {
                capital += word.capital() ? 1 : 0;
                small += word.capital() ? 0 : 1;
            }
        }
        return (shouted && letters > 1) || (!ended && capital >= 3 && small * 4 <= capital);
    }
}
