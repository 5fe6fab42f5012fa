package newsledger.page;

import newsledger.analysis.Deal;
import newsledger.analysis.Disagreement;
import newsledger.analysis.Subject;
import newsledger.article.Article;
import newsledger.fact.Fact;
import newsledger.fact.FactType;
import newsledger.view.DealView;
import newsledger.view.DisagreementView;
import newsledger.view.FactViews;
import newsledger.view.HistoryView;
import newsledger.view.Link;
import newsledger.view.Slugs;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Makes the pages of companies and other entities. */
final class CompanyPages {
    private static final int MOST_KEY_FACTS = 4;
    private static final int MOST_ROWS = 25;
    private static final int MOST_HISTORIES = 4;
    private static final int MOST_ARTICLES = 12;

    private final Contents contents;
    private final Map<String, List<Deal>> dealsOf = new HashMap<>();
    private final Map<String, List<Disagreement>> disputed;
    private final Map<String, List<String>> namedIn = new HashMap<>();

    CompanyPages(Contents contents) {
        this.contents = contents;
        this.disputed = contents.analysis().disagreements().stream()
                .collect(Collectors.groupingBy(one -> one.subject().key()));
        for (Article article : contents.analysis().articles()) {
            for (Subject subject : contents.companies().namedBy(article)) {
                namedIn.computeIfAbsent(contents.companies().path(subject), p -> new ArrayList<>())
                        .add(article.slug());
            }
        }
        for (Deal deal : contents.analysis().deals()) {
            Set<Subject> parties = new LinkedHashSet<>();
            contents.analysis().subjects().of(deal.value().claim().subject()).ifPresent(parties::add);
            contents.analysis()
                    .subjects()
                    .of(deal.value().claim().counterparty())
                    .ifPresent(parties::add);
            parties.forEach(
                    party -> dealsOf.computeIfAbsent(contents.companies().path(party), p -> new ArrayList<>())
                            .add(deal));
        }
    }

    List<Supplier<Page>> pages() {
        List<Supplier<Page>> pages = new ArrayList<>();
        pages.addAll(index());
        for (Subject subject : contents.companies().withPage()) {
            pages.add(() -> page(subject));
        }
        return pages;
    }

    private List<Supplier<Page>> index() {
        List<IndexPage.Count> links = contents.companies().withPage().stream()
                .map(subject -> IndexPage.Count.of(
                        new Link(subject.name(), contents.companies().path(subject)),
                        subject.facts().size(),
                        "figure"))
                .toList();
        String intro = "Companies, organisations and others with at least three figures.";
        return IndexPage.pages("companies/", "Companies", intro, links);
    }

    private Page page(Subject subject) {
        String path = contents.companies().path(subject);
        List<Fact> own = subject.facts().stream()
                .filter(fact -> isOf(fact, subject) && fact.type() != FactType.OTHER)
                .toList();
        Set<String> slugs = new LinkedHashSet<>();
        subject.facts().forEach(fact -> slugs.add(fact.article()));
        slugs.addAll(namedIn.getOrDefault(path, List.of()));
        return new CompanyPage(
                path,
                Head.of(
                        subject.name(),
                        "What is reported of " + subject.name() + ", each figure traced to its sentence"),
                subject.name(),
                String.join(", ", subject.names()),
                own.stream().limit(MOST_KEY_FACTS).map(contents.views()::of).toList(),
                contents.charts().of("of-company", own, "the articles below"),
                dealsOf.getOrDefault(path, List.of()).stream()
                        .limit(MOST_ROWS)
                        .map(deal -> DealView.of(deal, contents.views()))
                        .toList(),
                contents.analysis().histories(subject).stream()
                        .limit(MOST_HISTORIES)
                        .map(history -> HistoryView.of(history, contents.views()))
                        .toList(),
                disputed.getOrDefault(subject.key(), List.of()).stream()
                        .limit(MOST_ROWS)
                        .map(disagreement -> DisagreementView.of(disagreement, contents.views()))
                        .toList(),
                groups(own),
                slugs.stream()
                        .limit(MOST_ARTICLES)
                        .map(slug -> contents.card(contents.article(slug)))
                        .toList());
    }

    private boolean isOf(Fact fact, Subject subject) {
        return subject.equals(contents.companies().subject(fact.claim().subject()));
    }

    private List<CompanyPage.Group> groups(List<Fact> facts) {
        Map<String, List<Fact>> groups = new LinkedHashMap<>();
        for (String title :
                List.of("Revenue and results", "Shares", "Deals and funding", "Costs and debts", "Business")) {
            groups.put(title, new ArrayList<>());
        }
        for (Fact fact : facts) {
            if (fact.type() != FactType.DEAL_VALUE && fact.type() != FactType.DEAL_DURATION) {
                groups.computeIfAbsent(title(fact), t -> new ArrayList<>()).add(fact);
            }
        }
        List<CompanyPage.Group> shown = new ArrayList<>();
        groups.forEach((title, own) -> {
            if (!own.isEmpty()) {
                shown.add(new CompanyPage.Group(
                        title,
                        Slugs.of(title),
                        own.stream().limit(MOST_ROWS).map(contents.views()::of).toList()));
            }
        });
        return shown;
    }

    private static String title(Fact fact) {
        return switch (FactViews.group(fact.type())) {
            case "result" -> "Revenue and results";
            case "share" -> "Shares";
            case "deal" -> "Deals and funding";
            case "loss" -> fact.type() == FactType.LOSS ? "Revenue and results" : "Costs and debts";
            default -> "Business";
        };
    }
}
