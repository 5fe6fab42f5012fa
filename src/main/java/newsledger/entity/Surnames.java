package newsledger.entity;

import newsledger.entity.Entity.Kind;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Tells people from companies by how they are named again: a company by its first word ({@code Wedbush} for {@code Wedbush
 * Securities}), a person by the last ({@code Lindqvist} for {@code Fredrick Lindqvist}).
 */
final class Surnames {
    private static final int LONGEST_NAME = 3;

    private Surnames() {}

    static List<Form> settle(Collection<Form> forms) {
        Set<String> alone = new HashSet<>();
        for (Form form : forms) {
            if (form.words().size() == 1) {
                alone.add(form.surname());
            }
        }
        return forms.stream()
                .map(form -> isPerson(form, alone) ? form.as(Kind.PERSON) : form)
                .toList();
    }

    private static boolean isPerson(Form form, Set<String> alone) {
        int length = form.words().size();
        return form.kind() == Kind.ORGANISATION
                && form.known() == null
                && length >= 2
                && length <= LONGEST_NAME
                && form.core() == length
                && !organised(form)
                && alone.contains(form.surname())
                && !alone.contains(form.words().get(0));
    }

    private static boolean organised(Form form) {
        return form.words().stream().anyMatch(word -> Lexicon.is(word, WordClass.ORGANISED) || word.equals("of"));
    }
}
