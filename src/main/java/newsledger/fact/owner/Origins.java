package newsledger.fact.owner;

import newsledger.entity.Entity;
import newsledger.entity.Mention;
import newsledger.fact.clause.WordList;

import java.util.Locale;
import java.util.Set;

/** Tells where a place is named only to say whence a company is: {@code the [Swiss] drugs firm}, {@code [China]'s biggest steelmaker}. */
final class Origins {
    private static final Set<String> COMPANIES = WordList.of("company-nouns");
    /** So many words may stand between the place and what the company is. */
    private static final int REACH = 4;

    private Origins() {}

    /** Whether the words behind the mention tell what a company there is. */
    static boolean isOrigin(String text, Mention mention) {
        if (mention.entity().kind() != Entity.Kind.PLACE) {
            return false;
        }
        int at = mention.span().end();
        if (text.startsWith("-based", at)) {
            return true;
        }
        at = text.startsWith("'s", at) || text.startsWith("’s", at) ? at + 2 : at;
        boolean owns = at > mention.span().end();
        for (int i = 0; (owns || mention.form() == Mention.Form.ADJECTIVE) && i < REACH; i++) {
            int end = wordEnd(text, at + 1);
            if (end <= at + 1 || text.charAt(at) != ' ') {
                return false;
            }
            String word = text.substring(at + 1, end).toLowerCase(Locale.ROOT);
            if (COMPANIES.contains(word) || word.equals("central")) {
                return COMPANIES.contains(word);
            }
            at = end;
        }
        return false;
    }

    /** Whether one of the words in small letters is what a company is: {@code Whisky galore as [distiller] toasts Asia}. */
    static boolean tellsOfCompany(String text) {
        for (String word : text.split(" ", -1)) {
            if (COMPANIES.contains(word)) {
                return true;
            }
        }
        return false;
    }

    private static int wordEnd(String text, int from) {
        int end = from;
        while (end < text.length() && (Character.isLetter(text.charAt(end)) || text.charAt(end) == '-')) {
            end++;
        }
        return end;
    }
}
