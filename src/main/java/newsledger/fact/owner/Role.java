package newsledger.fact.owner;

import newsledger.entity.Authorities;
import newsledger.entity.Entity;
import newsledger.fact.FactType;
import newsledger.fact.clause.Cue;
import newsledger.fact.clause.Frame;
import newsledger.fact.clause.Grammar;
import newsledger.fact.clause.Measure;
import newsledger.fact.clause.Token;
import newsledger.fact.clause.WordList;
import newsledger.figure.Kind;
import org.jspecify.annotations.Nullable;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The part that a figure's owner plays: who sells at a profit is one, who buys a company another. */
public enum Role {
    /** Has revenue, profit, staff, customers. */
    RESULT,
    /** Is traded: a share or an index. */
    MARKET,
    /** Has a price set as a target by others. */
    TARGET,
    /** Buys, orders, signs. */
    DEAL,
    /** Holds a part of another. */
    STAKE,
    /** Is lent or given money. */
    FUNDING,
    /** Spends or pays. */
    SPENDING,
    /** Is fined. */
    PENALTY,
    /** Makes or delivers something: a country does so as well as a company. */
    OUTPUT,
    /** Is sold at a price. */
    PRICE,
    /** A country or area with an inflation or an interest rate. */
    ECONOMY;

    private static final Set<Cue> AREAS = Set.of(Cue.ECONOMY, Cue.GROSS_PRODUCT);
    private static final Set<String> TARGETS = Set.of("target", "targets");
    /** Prices that one seller sets. */
    private static final Set<String> SET = WordList.of("set-prices");

    private static final Set<String> COUNTED = WordList.of("area-counts");
    private static final Set<String> HOMES = WordList.of("homes");
    private static final Set<Entity.Kind> LISTED = EnumSet.of(Entity.Kind.ORGANISATION, Entity.Kind.INDEX);
    private static final Set<Entity.Kind> ACTORS =
            EnumSet.of(Entity.Kind.ORGANISATION, Entity.Kind.INDEX, Entity.Kind.GROUP);
    private static final Set<Entity.Kind> DEALERS =
            EnumSet.of(Entity.Kind.ORGANISATION, Entity.Kind.INDEX, Entity.Kind.GROUP, Entity.Kind.PERSON);
    private static final Set<Entity.Kind> PRICED = EnumSet.of(Entity.Kind.ORGANISATION, Entity.Kind.PRODUCT);
    private static final Set<Entity.Kind> PLACES = EnumSet.of(Entity.Kind.PLACE, Entity.Kind.GROUP);

    /** As {@code owners.csv} names it: {@code result}. */
    String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The role in a figure of that type. */
    static Role of(Frame frame, FactType type) {
        if (isOfArea(frame, type)) {
            return ECONOMY;
        }
        if (frame.measure(Cue.TARGET)
                || type == FactType.SHARE_PRICE && (frame.near(Cue.TARGET) || frame.nearAny(TARGETS))) {
            return TARGET;
        }
        if (type == FactType.STOCK_MOVE || type == FactType.SHARE_PRICE || type == FactType.MARKET_VALUE) {
            return MARKET;
        }
        if (type == FactType.DEAL_VALUE || type == FactType.DEAL_DURATION) {
            return DEAL;
        }
        if (type == FactType.STAKE) {
            return STAKE;
        }
        if (type == FactType.FUNDING || type == FactType.DEBT) {
            return FUNDING;
        }
        if (type == FactType.INVESTMENT || type == FactType.COST) {
            return SPENDING;
        }
        if (type == FactType.PENALTY) {
            return PENALTY;
        }
        if (type == FactType.GROWTH && isTraded(frame)) {
            return PRICE;
        }
        boolean output = type == FactType.CAPACITY || type == FactType.GROWTH && frame.measure(Cue.CAPACITY);
        return type == FactType.PRICE ? PRICE : output ? OUTPUT : RESULT;
    }

    /** {@code the average home now costs [£149,700]} */
    private static boolean isOfAverageHome(Frame frame) {
        List<Token> tokens = frame.tokens();
        for (int i = 0; i + 1 < frame.at(); i++) {
            if ((tokens.get(i).is("average") || tokens.get(i).is("typical"))
                    && HOMES.contains(tokens.get(i + 1).word())) {
                return true;
            }
        }
        return false;
    }

    /** {@code diesel, up [22%]}; not {@code its steel}. */
    static boolean isTraded(Frame frame) {
        Measure measure = frame.measure();
        if (measure == null || !(frame.kind(Kind.PERCENT) || frame.kind(Kind.MONEY))) {
            return false;
        }
        if (measure.cue() == Cue.CURRENCY && measure.place() == Measure.Place.SUBJECT) {
            return true; // the rupee ended 14 paise stronger
        }
        if (measure.cue() != Cue.COMMODITY || measure.place() != Measure.Place.GOVERNOR) {
            return false;
        }
        int at = measure.at(frame);
        return at < 1 || !Grammar.isPossessivePronoun(frame.tokens().get(at - 1));
    }

    /** Rates, growth and the prices of homes are a country's or an area's. */
    private static boolean isOfArea(Frame frame, FactType type) {
        Measure measure = frame.measure();
        boolean home = type == FactType.PRICE && measure == null && isOfAverageHome(frame);
        if (type == FactType.ECONOMY || home || measure == null && frame.growth()) {
            return true;
        }
        if (measure == null || type == FactType.PRICE && AREAS.contains(measure.cue())) {
            return false;
        }
        if (COUNTED.contains(measure.token().word())) {
            return true;
        }
        boolean price =
                measure.cue() == Cue.PRICE && !SET.contains(measure.token().word());
        boolean moves = type == FactType.GROWTH && !measure.token().is("price");
        return AREAS.contains(measure.cue()) || price && (moves || Grammar.any(frame.tokens(), HOMES));
    }

    /** Whether such a thing mostly plays the role, so that the nearest of them counts as the nearest. */
    boolean fits(Entity entity) {
        return fits(entity.kind()) || this == ECONOMY && Authorities.isUnion(entity);
    }

    private boolean fits(Entity.@Nullable Kind kind) {
        return switch (this) {
            case MARKET, TARGET -> LISTED.contains(kind);
            case DEAL, STAKE, SPENDING, FUNDING -> DEALERS.contains(kind);
            case PRICE -> PRICED.contains(kind);
            case ECONOMY -> PLACES.contains(kind);
            case RESULT, PENALTY -> ACTORS.contains(kind);
            case OUTPUT -> ACTORS.contains(kind) || kind == Entity.Kind.PLACE;
        };
    }
}
