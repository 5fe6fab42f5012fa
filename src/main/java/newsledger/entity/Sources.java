package newsledger.entity;

import newsledger.entity.Entity.Kind;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds who an article only asks: {@code Renwick} of "analysts at Renwick", {@code Gartner} of "according to Gartner". Their words are
 * about others.
 */
final class Sources {
    private static final int TITLE = 0;

    private final Words words;

    private Sources(Words words) {
        this.words = words;
    }

    /** The organisations that are quoted at more than half of their places, the title counting double. */
    static Set<Entity> in(Words words, List<Named> named) {
        Sources sources = new Sources(words);
        Map<Entity, Integer> balance = new HashMap<>();
        for (Named name : named) {
            if (!isHouse(name.entity())) {
                continue;
            }
            boolean titled = words.at(name.from()).sentence() == TITLE;
            int weight = sources.isAsked(name) ? 1 : titled ? -2 : judges(name.entity()) ? 0 : -1;
            balance.merge(name.entity(), weight, Integer::sum);
        }
        Set<Entity> found = new LinkedHashSet<>();
        for (Named name : named) {
            Entity entity = name.entity();
            if (entity.kind() == Kind.PUBLISHER || balance.getOrDefault(entity, 0) > 0) {
                found.add(entity);
            }
        }
        return found;
    }

    private static boolean isHouse(Entity entity) {
        return entity.kind() == Kind.ORGANISATION || entity.kind() == Kind.PUBLISHER;
    }

    /** Whether it is known to judge others for a living. */
    private static boolean judges(Entity entity) {
        return Gazetteer.profile(entity.name()).trades().contains("rating agency");
    }

    /** Whether an organisation is named here for what its people or its papers say. */
    private boolean isAsked(Named name) {
        Word behind = words.at(name.to()).possessive() ? words.at(name.to() + 1) : words.at(name.to());
        return Salience.quoted(words, name)
                || behind.is(WordClass.STUDY)
                || words.at(name.from() - 1).is(WordClass.REVIEWER)
                || isWire(name)
                || isStudyOf(name)
                || speaks(name);
    }

    /** {@code OSLO, May 3 /NewsPost/ -}, {@code OSLO, May 3 (NewsPost) -}: who sends a story on. */
    private boolean isWire(Named name) {
        Word before = words.at(name.from() - 1);
        Word behind = words.at(name.to());
        return before.is("/") && behind.is("/")
                || before.is("(") && behind.is(")") && Datelines.isDash(words.at(name.to() + 1));
    }

    /** {@code a survey by Renwick}, {@code analysts surveyed by Renwick}, {@code figures from Renwick}. */
    private boolean isStudyOf(Named name) {
        Word before = words.at(name.from() - 1);
        Word second = words.at(name.from() - 2);
        return (before.is("by") || before.is("from")) && (second.is(WordClass.STUDY) || second.is(WordClass.POLLED));
    }

    /** {@code Renwick reckons}, {@code Renwick estimates}: verbs of those who judge others; {@code the Statistics Office said}: it counts others. */
    private boolean speaks(Named name) {
        Word behind = words.at(name.to());
        boolean paper = words.at(name.from() - 1).is("the")
                && words.at(name.from() - 2).is(",")
                && (behind.is("reported")
                        || behind.is("has") && words.at(name.to() + 1).is("reported"));
        boolean perfect = behind.is("has") || behind.is("have") || behind.is("had");
        Word verb = perfect || behind.is(WordClass.DESCRIPTION) ? words.at(name.to() + 1) : behind;
        boolean tells = behind.is("said") || behind.is("says") || behind.is("showed");
        return paper || verb.is(WordClass.JUDGES) || tells && Traits.isInstitution(name.entity());
    }
}
