package newsledger.fact;

import java.util.Locale;

/**
 * The role of a figure, as the data dictionary lists them: {@code loss} for "Harbor lost $3m". The first five are what readers
 * ask for first.
 */
public enum FactType {
    DEAL_VALUE("Deal value"),
    DEAL_DURATION("Deal duration"),
    STOCK_MOVE("Stock move"),
    LOSS("Loss"),
    REVENUE("Revenue"),
    PROFIT("Profit"),
    GROWTH("Change"),
    SHARE_PRICE("Share price"),
    MARKET_VALUE("Market value"),
    FUNDING("Funding"),
    INVESTMENT("Investment"),
    STAKE("Stake"),
    DEBT("Debt"),
    COST("Cost"),
    PENALTY("Penalty"),
    PRICE("Price"),
    DIVIDEND("Dividend"),
    JOBS("Jobs"),
    CUSTOMERS("Customers"),
    MARKET_SHARE("Market share"),
    CAPACITY("Capacity"),
    ECONOMY("Economy"),
    OTHER("Other figure");

    private final String title;

    FactType(String title) {
        this.title = title;
    }

    /** As pages show it: {@code Deal value}. */
    public String title() {
        return title;
    }

    /** As the data dictionary writes it: {@code deal-value}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether it is one of the five that come first on a page. */
    public boolean isKey() {
        return compareTo(REVENUE) <= 0;
    }
}
