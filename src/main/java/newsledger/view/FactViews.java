package newsledger.view;

import newsledger.analysis.Subject;
import newsledger.article.Article;
import newsledger.entity.Entity;
import newsledger.fact.Claim;
import newsledger.fact.Fact;
import newsledger.fact.FactType;
import newsledger.figure.Unit;
import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Makes the views of facts. */
public final class FactViews {
    private static final Map<String, FactType> BY_LABEL =
            FactType.all().stream().collect(Collectors.toMap(FactType::label, Function.identity()));

    private static final Set<FactType> DEAL =
            Set.of(FactType.DEAL_VALUE, FactType.DEAL_DURATION, FactType.STAKE, FactType.FUNDING, FactType.INVESTMENT);
    private static final Set<FactType> SHARE =
            Set.of(FactType.STOCK_MOVE, FactType.SHARE_PRICE, FactType.MARKET_VALUE, FactType.DIVIDEND);
    private static final Set<FactType> LOSS = Set.of(FactType.LOSS, FactType.DEBT, FactType.COST, FactType.PENALTY);
    private static final Set<FactType> RESULT = Set.of(FactType.REVENUE, FactType.PROFIT, FactType.GROWTH);
    private static final Set<FactType> BUSINESS = Set.of(
            FactType.PRICE,
            FactType.JOBS,
            FactType.CUSTOMERS,
            FactType.MARKET_SHARE,
            FactType.CAPACITY,
            FactType.ECONOMY);
    private static final Map<FactType, String> GROUPS = groups();

    private final Map<String, Article> articles;
    private final Companies companies;

    public FactViews(Map<String, Article> articles, Companies companies) {
        this.articles = articles;
        this.companies = companies;
    }

    /** A fact in a list of facts of several articles. */
    public FactView of(Fact fact) {
        return of(fact, List.of(), "");
    }

    /**
     * A fact on the page of its article.
     *
     * @param places anchors of its marks in the text
     * @param sentenceAnchor of the sentence that it stands in
     */
    public FactView of(Fact fact, List<String> places, String sentenceAnchor) {
        Claim claim = fact.claim();
        return new FactView(
                "fact-" + fact.id(),
                Addresses.fact(fact.article(), fact.id()),
                fact.type().label(),
                what(claim),
                group(fact.type()),
                Amounts.withoutPer(fact.figure().quantity()),
                Amounts.per(fact.figure().quantity().unit()),
                Amounts.qualifier(fact.figure().qualifier()),
                claim.direction() == null ? "" : claim.direction().label(),
                unit(fact),
                fact.figure().quantity().high().toPlainString(),
                fact.figure().text(),
                link(claim.subject()),
                link(claim.counterparty()),
                Dates.period(claim.period()),
                claim.status().label(),
                fact.sentence().text(),
                sentenceAnchor,
                Amounts.share(fact.reason().confidence()),
                fact.reason().rule(),
                String.join(", ", fact.reason().words()),
                Objects.toString(fact.reason().over(), ""),
                places,
                source(fact));
    }

    private static String unit(Fact fact) {
        Unit unit = fact.figure().quantity().unit();
        return unit.kind().label() + " " + unit.symbol();
    }

    private Link link(@Nullable Entity entity) {
        if (entity == null) {
            return new Link("", "");
        }
        Subject subject = companies.subject(entity);
        return subject == null ? new Link(entity.name(), "") : new Link(subject.name(), companies.path(subject));
    }

    private FactView.Source source(Fact fact) {
        Article article = Objects.requireNonNull(articles.get(fact.article()), fact.article());
        String iso = article.day() == null ? "" : article.day().toString();
        return new FactView.Source(article.title(), Addresses.article(article.slug()), Dates.day(article.day()), iso);
    }

    /** {@code Deal value}; a change is named by what changes: {@code Revenue change}. */
    public static String what(Claim claim) {
        String metric = claim.metric();
        if (claim.type() != FactType.GROWTH || metric == null || metric.isBlank()) {
            return claim.type().title();
        }
        FactType type = BY_LABEL.get(metric);
        if (type == FactType.OTHER) {
            return claim.type().title();
        }
        String name =
                type == null ? metric.substring(0, 1).toUpperCase(Locale.ROOT) + metric.substring(1) : type.title();
        return name + " change";
    }

    /** The class of style of a type: its label, unless an editor chose that. */
    public static String style(FactType type) {
        return type.isBuiltIn() ? type.label() : FactType.OTHER.label();
    }

    /** The family of types that share a colour; an editor's own are among the other figures. */
    public static String group(FactType type) {
        return GROUPS.getOrDefault(type, "other");
    }

    private static Map<FactType, String> groups() {
        Map<FactType, String> groups = new HashMap<>();
        DEAL.forEach(type -> groups.put(type, "deal"));
        SHARE.forEach(type -> groups.put(type, "share"));
        LOSS.forEach(type -> groups.put(type, "loss"));
        RESULT.forEach(type -> groups.put(type, "result"));
        BUSINESS.forEach(type -> groups.put(type, "business"));
        return groups;
    }
}
