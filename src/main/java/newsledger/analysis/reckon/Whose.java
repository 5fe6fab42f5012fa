package newsledger.analysis.reckon;

import newsledger.entity.Entity;
import newsledger.fact.Fact;
import org.jspecify.annotations.Nullable;

/** Whether facts of one article are of the same entity; what is of nobody is of no one's. */
public final class Whose {
    private Whose() {}

    public static boolean same(Fact one, Fact other) {
        return same(one.claim().subject(), other.claim().subject());
    }

    /** Whether the subject of {@code fact} is a party of {@code deal}. */
    public static boolean isParty(Fact fact, Fact deal) {
        return same(fact, deal) || same(fact.claim().subject(), deal.claim().counterparty());
    }

    public static boolean same(@Nullable Entity one, @Nullable Entity other) {
        return one != null && other != null && one.name().equals(other.name());
    }

    /** Whether it is of an unnamed group: {@code the data center industry}. */
    public static boolean isGroup(Fact fact) {
        Entity subject = fact.claim().subject();
        return subject != null && subject.kind() == Entity.Kind.GROUP;
    }
}
