package newsledger.entity;

import java.util.Set;

/** How far a run of capital words goes: {@code Bank of England}, {@code Marks & Spencer}, {@code Rio de Janeiro}. */
final class Run {
    private static final Set<String> PARTICLES = Set.of(
            "de", "van", "von", "du", "la", "del", "der", "da", "dos", "bin", "al", "le", "di", "den", "ter", "ten");
    /** No name is longer; what is, is a list without commas. */
    private static final int LONGEST = 12;

    private final Words words;
    private final int start;

    Run(Words words, int start) {
        this.words = words;
        this.start = start;
    }

    /** The word behind the run, which reaches to {@code from} at least. */
    int end(int from) {
        int end = from;
        while (end < start + LONGEST) {
            int next = next(end);
            if (next == end) {
                break;
            }
            end = next;
        }
        return end;
    }

    private int next(int end) {
        if (!words.joined(end)) {
            return end;
        }
        Word word = words.at(end);
        var known = Gazetteer.at(words, end);
        if (known != null && known.end() > end + 1) {
            return known.end();
        }
        if (word.capital() && word.letters()) {
            return end + 1;
        }
        boolean behind = words.joined(end + 1) && words.at(end + 1).capital();
        if (behind && joins(word, end)) {
            return end + 2;
        }
        return model(word, end) ? end + 1 : end;
    }

    private boolean joins(Word word, int end) {
        return switch (word.lower()) {
            case "&" -> true;
            case "of" -> head(end, WordClass.HEAD_OF);
            case "for" ->
                head(end, WordClass.HEAD_OF)
                        && !words.at(end - 1).is(WordClass.LEGAL)
                        && words.at(end - 1).is(WordClass.HEAD_OF);
            case "and" ->
                words.at(end + 1).is(WordClass.AFTER_AND) && !words.at(end - 1).is(WordClass.LEGAL)
                        || isOfInstitution(end);
            default -> PARTICLES.contains(word.lower());
        };
    }

    /** {@code Office of Rail [and] Road}, {@code Beer [and] Pub Association}, but not {@code Barclays and Rail Council}. */
    private boolean isOfInstitution(int and) {
        boolean known = Gazetteer.at(words, and - 1) != null || Gazetteer.at(words, and + 1) != null;
        boolean led = false;
        for (int i = start; i < and && !led; i++) {
            led = words.at(i).is(WordClass.INSTITUTION)
                    && (words.at(i + 1).is("of") || words.at(i + 1).is("for"));
        }
        boolean ends = words.at(and + 2).capital() && words.at(and + 2).is(WordClass.INSTITUTION)
                || words.at(and + 3).capital()
                        && words.at(and + 3).is(WordClass.INSTITUTION)
                        && words.at(and + 2).capital();
        return !known && words.joined(and + 2) && (led || ends);
    }

    private boolean head(int end, WordClass its) {
        for (int i = start; i < end; i++) {
            if (words.at(i).is(its)) {
                return true;
            }
        }
        return false;
    }

    /** {@code 7} of {@code iPhone 7}. */
    private boolean model(Word word, int end) {
        var known = Gazetteer.at(words, end - 1);
        boolean product = known != null && known.value().kind() == Entity.Kind.PRODUCT;
        return product
                && Character.isDigit(word.text().charAt(0))
                && word.text().length() <= 2
                && !words.at(end + 1).is("percent");
    }
}
