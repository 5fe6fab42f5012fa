package newsledger.fact;

import java.util.Comparator;
import java.util.List;

/**
 * The role of a figure: {@code loss} for "Harbor lost $3m". The program's own are those of the data dictionary, and the first five of
 * them are what readers ask for first; an editor may add others.
 */
public final class FactType implements Comparable<FactType> {
    public static final FactType DEAL_VALUE = new FactType("deal-value", "Deal value");
    public static final FactType DEAL_DURATION = new FactType("deal-duration", "Deal duration");
    public static final FactType STOCK_MOVE = new FactType("stock-move", "Stock move");
    public static final FactType LOSS = new FactType("loss", "Loss");
    public static final FactType REVENUE = new FactType("revenue", "Revenue");
    public static final FactType PROFIT = new FactType("profit", "Profit");
    public static final FactType GROWTH = new FactType("growth", "Change");
    public static final FactType SHARE_PRICE = new FactType("share-price", "Share price");
    public static final FactType MARKET_VALUE = new FactType("market-value", "Market value");
    public static final FactType FUNDING = new FactType("funding", "Funding");
    public static final FactType INVESTMENT = new FactType("investment", "Investment");
    public static final FactType STAKE = new FactType("stake", "Stake");
    public static final FactType DEBT = new FactType("debt", "Debt");
    public static final FactType COST = new FactType("cost", "Cost");
    public static final FactType PENALTY = new FactType("penalty", "Penalty");
    public static final FactType PRICE = new FactType("price", "Price");
    public static final FactType DIVIDEND = new FactType("dividend", "Dividend");
    public static final FactType JOBS = new FactType("jobs", "Jobs");
    public static final FactType CUSTOMERS = new FactType("customers", "Customers");
    public static final FactType MARKET_SHARE = new FactType("market-share", "Market share");
    public static final FactType CAPACITY = new FactType("capacity", "Capacity");
    public static final FactType ECONOMY = new FactType("economy", "Economy");
    public static final FactType OTHER = new FactType("other", "Other figure");

    private static final List<FactType> ALL = List.of(
            DEAL_VALUE,
            DEAL_DURATION,
            STOCK_MOVE,
            LOSS,
            REVENUE,
            PROFIT,
            GROWTH,
            SHARE_PRICE,
            MARKET_VALUE,
            FUNDING,
            INVESTMENT,
            STAKE,
            DEBT,
            COST,
            PENALTY,
            PRICE,
            DIVIDEND,
            JOBS,
            CUSTOMERS,
            MARKET_SHARE,
            CAPACITY,
            ECONOMY,
            OTHER);

    private final String label;
    private final String title;

    private FactType(String label, String title) {
        this.label = label;
        this.title = title;
    }

    /** A type that an editor adds: {@code emissions}, shown as {@code Emissions}. */
    public static FactType added(String label, String title) {
        return new FactType(label, title);
    }

    /** The program's own, in the order of the data dictionary. */
    public static List<FactType> all() {
        return ALL;
    }

    /** As the data dictionary writes it: {@code deal-value}. */
    public String label() {
        return label;
    }

    /** As pages show it: {@code Deal value}. */
    public String title() {
        return title;
    }

    /** Whether it is one of the program's own, which have a colour and ledgers. */
    public boolean isBuiltIn() {
        return ALL.contains(this);
    }

    /** Whether it is one of the five that come first on a page. */
    public boolean isKey() {
        return compareTo(REVENUE) <= 0;
    }

    /** In the order of the data dictionary; an editor's own come before {@code other}. */
    @Override
    public int compareTo(FactType that) {
        return Comparator.comparingInt(FactType::rank)
                .thenComparing(FactType::label)
                .compare(this, that);
    }

    private int rank() {
        int rank = ALL.indexOf(this);
        return rank < 0 ? ALL.size() - 1 : equals(OTHER) ? ALL.size() : rank;
    }

    @Override
    public String toString() {
        return label;
    }
}
