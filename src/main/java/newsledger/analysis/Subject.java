package newsledger.analysis;

import newsledger.entity.Entity;
import newsledger.fact.Fact;

import java.util.List;

/**
 * One entity as all articles together know it: {@code Amazon Web Services}, which another article calls {@code AWS}, with every
 * fact in which it is the subject or the other side, in the order of the library.
 *
 * @param names its other names, sorted
 */
public record Subject(String name, Entity.Kind kind, List<String> names, List<Fact> facts) {

    public Subject {
        names = List.copyOf(names);
        facts = List.copyOf(facts);
    }

    /** Tells it from all others: a company and a place may have one name. */
    public String key() {
        return name + "|" + kind;
    }
}
