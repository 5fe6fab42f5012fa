package newsledger.entity;

import newsledger.article.Span;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Joins the spellings of one name: {@code Pernod} and {@code Pernod Ricard}, {@code AWS} and {@code Amazon Web Services},
 * {@code Mr Musk} and {@code Elon Musk}. Longer spellings are placed first, so that shorter ones find them.
 */
final class Clusters {
    private static final Comparator<Form> LONGEST_FIRST = Comparator.<Form>comparingInt(
                    form -> -form.words().size())
            .thenComparingInt(form -> -form.text().length())
            .thenComparingInt(Form::first);

    private final Words words;
    private final List<Name> names;
    private final Map<String, Cluster> byForm = new HashMap<>();
    private final Map<String, Cluster> byCanonical = new HashMap<>();
    private final Map<String, Cluster> byCore = new HashMap<>();
    private final Map<String, Cluster> byPrefix = new HashMap<>();
    private final Map<String, Cluster> byInitials = new HashMap<>();
    private final Map<String, Cluster> bySurname = new HashMap<>();
    private final Map<String, Cluster> byLast = new HashMap<>();

    private Clusters(Words words, List<Name> names) {
        this.words = words;
        this.names = names;
    }

    static Clusters of(Words words, List<Name> names) {
        Clusters clusters = new Clusters(words, names);
        Map<String, String> defined = clusters.defined();
        Surnames.settle(clusters.forms().values()).stream()
                .sorted(LONGEST_FIRST)
                .forEach(form -> clusters.place(form, defined));
        return clusters;
    }

    /** {@code Ministry}, {@code Group}: a word that is no name when no longer one in the article ends in it. */
    private static boolean vague(Cluster cluster) {
        Form head = cluster.head();
        return head.words().size() == 1
                && head.known() == null
                && (Lexicon.is(head.surname(), WordClass.ORGANISED) || Lexicon.is(head.surname(), WordClass.LEGAL));
    }

    /** Every name as a mention of its entity. */
    List<Named> mentions() {
        Map<Cluster, Entity> entities = new HashMap<>();
        List<Named> mentions = new ArrayList<>();
        for (Name name : names) {
            Cluster cluster = byForm.get(key(name));
            if (cluster != null && !vague(cluster)) {
                Entity entity = entities.computeIfAbsent(cluster, Cluster::entity);
                Span span = new Span(
                        words.at(name.from()).start(), words.at(name.to() - 1).end());
                mentions.add(new Named(name.from(), name.to(), new Mention(span, entity, form(name))));
            }
        }
        return mentions;
    }

    private static Mention.Form form(Name name) {
        return name.known() != null && name.known().adjective() ? Mention.Form.ADJECTIVE : Mention.Form.NAME;
    }

    /** A person and a company of one name are two: {@code Mr Ford} is not {@code Ford}. */
    private static String key(Name name) {
        return Form.key(name.text(), name.kind());
    }

    private Map<String, Form> forms() {
        Map<String, Form> forms = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) {
            Name name = names.get(i);
            Form before = forms.get(key(name));
            forms.put(key(name), before == null ? Form.of(words, name, i) : before.again());
        }
        return forms;
    }

    /** Short names that stand in brackets behind the long one, {@code Amazon Web Services (AWS)}: the short to the long. */
    private Map<String, String> defined() {
        Map<String, String> defined = new HashMap<>();
        for (int i = 1; i < names.size(); i++) {
            Name name = names.get(i);
            Name before = names.get(i - 1);
            boolean bracket = name.from() == before.to() + 1
                    && words.at(before.to()).is("(")
                    && words.at(name.to()).is(")");
            boolean alike = Character.toLowerCase(name.text().charAt(0))
                    == Character.toLowerCase(before.text().charAt(0));
            if (bracket && alike && before.words() > name.words() && before.kind() == name.kind()) {
                defined.putIfAbsent(name.text(), key(before));
            }
        }
        return defined;
    }

    private void place(Form form, Map<String, String> defined) {
        Cluster cluster = byForm.get(defined.getOrDefault(form.text(), ""));
        cluster = cluster == null ? find(form) : cluster;
        if (cluster == null) {
            cluster = new Cluster(form);
            register(cluster, form);
        } else {
            cluster.add(form);
        }
        byCore.putIfAbsent(sort(form) + form.coreText(), cluster);
        if (form.known() != null) {
            byCanonical.putIfAbsent(form.kind() + form.known().canonical(), cluster);
        }
        byForm.put(form.key(), cluster);
    }

    private static String sort(Form form) {
        return form.organisation() ? "organisation " : form.kind() + " ";
    }

    private @Nullable Cluster find(Form form) {
        Known known = form.known();
        Cluster found = known == null ? null : byCanonical.get(form.kind() + known.canonical());
        found = found == null ? byCore.get(sort(form) + form.coreText()) : found;
        if (form.person()) {
            return found == null ? bySurname.get(form.surname()) : found;
        }
        if (found != null || !form.organisation()) {
            return found;
        }
        found = known == null ? longer(form) : null;
        found = found == null ? spelledOut(form) : found;
        found = found == null && known == null && form.words().size() == 1 ? byLast.get(form.surname()) : found;
        return found == null && known == null && form.words().size() == 1 ? bySurname.get(form.surname()) : found;
    }

    /** The longer name that {@code form} begins: {@code Pernod Ricard} for {@code Pernod}, but no part of a company for the whole. */
    private @Nullable Cluster longer(Form form) {
        Cluster cluster = byPrefix.get(form.coreText());
        if (cluster == null || form.core() == 0) {
            return null;
        }
        Form head = cluster.head();
        boolean division = Lexicon.is(head.words().get(form.core()), WordClass.DIVISION);
        boolean ended = form.core() < form.words().size();
        boolean part = division && form.count() > head.count() && !introduces(head, form);
        return ended || part ? null : cluster;
    }

    /** Whether a company that no table knows is first told of by the longer name, the title aside: what follows is short for it. */
    private boolean introduces(Form longer, Form shorter) {
        if (shorter.known() != null) {
            return false;
        }
        for (Name name : names) {
            boolean titled = words.at(name.from()).sentence() == 0;
            if (!titled && (key(name).equals(longer.key()) || key(name).equals(shorter.key()))) {
                return key(name).equals(longer.key());
            }
        }
        return false;
    }

    private @Nullable Cluster spelledOut(Form form) {
        Cluster cluster = byInitials.get(form.coreText());
        boolean other = cluster != null && cluster.known() != null && form.known() != null;
        return other ? null : cluster;
    }

    private void register(Cluster cluster, Form form) {
        if (form.person()) {
            bySurname.putIfAbsent(form.surname(), cluster);
        } else if (form.organisation()) {
            for (int length = 1; length < form.words().size(); length++) {
                byPrefix.merge(form.prefix(length), cluster, Clusters::commoner);
            }
            byLast.merge(form.words().get(Math.max(form.core(), 1) - 1), cluster, Clusters::commoner);
            initials(form).forEach(initials -> byInitials.putIfAbsent(initials, cluster));
        }
    }

    private static Cluster commoner(Cluster old, Cluster added) {
        return added.head().count() > old.head().count() ? added : old;
    }

    /** {@code bbc} of {@code British Broadcasting Corp}, {@code tsmc} of {@code Taiwan Semiconductor Manufacturing Co Ltd}. */
    private static List<String> initials(Form form) {
        List<String> found = new ArrayList<>();
        StringBuilder large = new StringBuilder();
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < form.words().size(); i++) {
            String word = form.words().get(i);
            boolean small = word.equals("of") || word.equals("and") || word.equals("for") || word.equals("&");
            large.append(small || word.isEmpty() ? "" : word.charAt(0));
            all.append(word.isEmpty() ? "" : word.charAt(0));
            if (i >= form.core() - 1 && large.length() > 1) {
                found.add(large.toString());
                found.add(all.toString());
            }
        }
        return found;
    }
}
