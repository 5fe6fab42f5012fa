package newsledger.fact.owner;

import newsledger.entity.Authorities;
import newsledger.entity.Entity;
import newsledger.fact.FactType;
import newsledger.fact.clause.Frame;
import newsledger.fact.clause.Token;

import java.util.Set;

/** Leads from those who count and govern to their country: {@code [Sweden]}, from {@code the Riksbank} or {@code the finance minister}. */
record Rulers(Cast cast) {
    private static final Set<FactType> COUNTED = Set.of(
            FactType.GROWTH, FactType.ECONOMY, FactType.DEBT, FactType.JOBS, FactType.CUSTOMERS, FactType.CAPACITY);

    /** What a minister speaks of in the news of a country. */
    private static final Set<FactType> GOVERNED =
            Set.of(FactType.GROWTH, FactType.ECONOMY, FactType.DEBT, FactType.INVESTMENT, FactType.COST);

    /** {@code the [Riksbank] left its rate at 2%}: the rate is Sweden's, and that of {@code the central bank} is of where the news is. */
    void add(Frame frame, Candidates candidates) {
        for (int i = 1; i < frame.tokens().size(); i++) {
            if (frame.tokens().get(i).is("bank") && frame.tokens().get(i - 1).is("central")) {
                candidates.tie(cast.state(), Tie.RULED);
            }
        }
        for (Token token : frame.tokens()) {
            String area =
                    token.name() == null ? null : Authorities.area(token.name().entity());
            if (area != null) {
                candidates.tie(cast.place(area), Tie.RULED);
            }
        }
    }

    /** What a central bank or a statistics office counts is of its country, and so is what its capital spends or owes. */
    Choice ruledBy(Choice choice, FactType type) {
        Entity entity = choice.entity();
        if (entity == null) {
            return choice;
        }
        boolean governs = entity.kind() == Entity.Kind.PERSON && GOVERNED.contains(type);
        Entity state = governs ? cast.governed(entity) : null;
        if (state != null) {
            return choice.of(state);
        }
        String area = COUNTED.contains(type) ? Authorities.area(entity) : null;
        boolean acts = choice.isActing() && type != FactType.PRICE && type != FactType.CAPACITY;
        String country = area == null && acts ? Authorities.governed(entity) : area;
        return country == null || area == null && !cast.names(country) ? choice : choice.of(cast.place(country));
    }
}
