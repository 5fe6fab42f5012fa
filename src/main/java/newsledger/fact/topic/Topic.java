package newsledger.fact.topic;

import newsledger.entity.Entity;
import newsledger.fact.Claim;
import newsledger.fact.FactType;
import newsledger.fact.Status;
import newsledger.time.Period;
import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.Map;

/** What the sentences read so far were about, for those that leave it unsaid: after "Oil rose
 * to $51" the price of "It had been $48" is that of oil. It belongs to the reading of one article. */
public final class Topic {
    private final Map<FactType, Entity> subjects = new HashMap<>();
    private final Map<FactType, Period> periods = new HashMap<>();
    /** The same, forecasts included: what the analysts expect is for what the company just told or forecast. */
    private final Map<FactType, Period> latest = new HashMap<>();

    private final NewsTimes news;
    private Heading heading = Heading.NONE;
    private boolean item;
    /** For how many more sentences what was told last is what is spoken of. */
    private int fresh;

    private @Nullable FactType type;
    private @Nullable Entity actor;
    private @Nullable Entity owner;

    /** Nothing is told yet. */
    public Topic(NewsTimes news) {
        this.news = news;
    }

    /** Remembers the line above a list, or that there is none. */
    public void heads(Heading above) {
        heading = above;
    }

    /** Remembers whether the sentence is an item of a list. */
    public void lists(boolean isItem) {
        item = isItem;
    }

    /** Whether the line above the list says that its items are still to come. */
    public boolean listsForecasts() {
        return item && heading.forecast();
    }

    /**
     * Remembers what was just said of a figure.
     *
     * @param named whether later sentences may be about its subject without a word
     * @param firsthand whether it is no level of another time that a figure is compared with
     */
    public void told(Claim claim, boolean firsthand, boolean named) {
        if (claim.type() == FactType.OTHER) {
            return;
        }
        type = isBalance(claim) ? type : measured(claim);
        if (claim.subject() != null && named) {
            subjects.put(claim.type(), claim.subject());
            boolean traded = claim.type() == FactType.PRICE || claim.subject().kind() == Entity.Kind.PRODUCT;
            owner = traded ? owner : claim.subject();
        }
        FactType kind = timed(claim.type(), claim.metric());
        boolean day = claim.period() instanceof Period.Day;
        boolean lasts = claim.period() != null && !(claim.period() instanceof Period.Printed);
        if (!firsthand || kind == null || !lasts || day != (kind == FactType.STOCK_MOVE)) {
            return;
        }
        latest.put(kind, claim.period());
        fresh = 2;
        if (claim.status() == Status.REPORTED) {
            periods.put(kind, claim.period());
        }
    }

    /** The shortfall of a country whose trade was told of before is no debt. */
    private boolean isBalance(Claim claim) {
        return type == FactType.ECONOMY
                && measured(claim) == FactType.DEBT
                && claim.subject() != null
                && claim.subject().kind() == Entity.Kind.PLACE;
    }

    /** A change is of the type that it changes: after {@code revenue rose 8%} the topic is revenue. */
    private @Nullable FactType measured(Claim claim) {
        if (claim.type() != FactType.GROWTH || claim.metric() == null) {
            return claim.type();
        }
        FactType named = named(claim.metric());
        return named == null ? type : named;
    }

    private static @Nullable FactType named(String label) {
        for (FactType each : FactType.all()) {
            if (each.label().equals(label)) {
                return each;
            }
        }
        return null;
    }

    /** The types whose figures share a time within an article: all results are of one quarter, all moves of one day. */
    private static @Nullable FactType timed(@Nullable FactType type) {
        if (type == FactType.REVENUE || type == FactType.PROFIT || type == FactType.LOSS) {
            return FactType.REVENUE;
        }
        return type == FactType.STOCK_MOVE || type == FactType.SHARE_PRICE ? FactType.STOCK_MOVE : null;
    }

    /** The same for a figure; of an economy's figures only its growth, since its rates are of many times. */
    private static @Nullable FactType timed(FactType type, @Nullable String metric) {
        if (type != FactType.GROWTH || metric == null) {
            return timed(type);
        }
        FactType measured = named(metric);
        return measured == FactType.ECONOMY ? FactType.GROWTH : timed(measured);
    }

    /** The time that the figures of that type were for so far, or null. */
    @Nullable
    public Period period(FactType of, @Nullable String metric, Status status) {
        if (heading.period() != null && heading.forecast() == (status != Status.REPORTED)) {
            return heading.period();
        }
        FactType kind = timed(of, metric);
        if (kind == null) {
            return null;
        }
        Period told = status == Status.REPORTED || fresh <= 0 ? periods.get(kind) : latest.get(kind);
        Period first = kind == FactType.STOCK_MOVE ? news.day() : news.results();
        return told == null ? first : told;
    }

    /** The day of the news, or null. */
    @Nullable
    public Period day() {
        return news.day();
    }

    /** Remembers the actor of the sentence that just ended; a sentence without one keeps the actor before. */
    public void ended(@Nullable Entity about) {
        actor = about == null ? actor : about;
        fresh--;
    }

    /** The type of the last fact, or null. */
    @Nullable
    public FactType type() {
        return type;
    }

    /** The last sentence's actor, or null. */
    @Nullable
    public Entity actor() {
        return actor;
    }

    /** The subject of the last fact, or null. */
    @Nullable
    public Entity owner() {
        return owner;
    }

    /** The subject of the last fact of that type, or null. */
    @Nullable
    public Entity subject(FactType of) {
        return subjects.get(of);
    }
}
