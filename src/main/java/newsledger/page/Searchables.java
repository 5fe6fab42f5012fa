package newsledger.page;

import newsledger.analysis.Subject;
import newsledger.article.Article;
import newsledger.entity.Entity;
import newsledger.fact.Fact;
import newsledger.fact.FactType;
import newsledger.search.Entry;
import newsledger.search.SearchIndex;
import newsledger.view.Addresses;
import newsledger.view.Dates;
import newsledger.view.FactView;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What can be found on a site: companies, headlines and facts, each with what its result shows. */
final class Searchables {
    private final Contents contents;

    Searchables(Contents contents) {
        this.contents = contents;
    }

    SearchIndex index() {
        List<Entry> companies =
                contents.companies().withPage().stream().map(this::company).toList();
        List<Entry> headlines = new ArrayList<>();
        List<Entry> facts = new ArrayList<>();
        for (Article article : contents.analysis().articles()) {
            headlines.add(headline(article));
            contents.analysis().facts(article.slug()).stream()
                    .filter(fact -> fact.type() != FactType.OTHER)
                    .map(this::fact)
                    .forEach(facts::add);
        }
        return SearchIndex.of(List.of(companies, headlines, facts));
    }

    private Entry company(Subject subject) {
        return new Entry(List.of(contents.companies().path(subject), subject.name(), ""), names(subject));
    }

    private Entry headline(Article article) {
        String source = Contents.text(article.metadata().source());
        return new Entry(
                List.of(Addresses.article(article.slug()), article.title(), note(Dates.day(article.day()), source)),
                Stream.concat(Stream.of(article.title(), source), article.metadata().topics().stream())
                        .toList());
    }

    private Entry fact(Fact fact) {
        FactView view = contents.views().of(fact);
        String parties = note(view.subject().title(), view.counterparty().title());
        String title = Stream.of(view.about(), arrow(view), view.amount(), view.per())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
        return new Entry(
                List.of(
                        view.path(),
                        title,
                        note(
                                view.what(),
                                parties,
                                view.status(),
                                view.period(),
                                view.source().title()),
                        view.group()),
                Stream.of(
                                Stream.of(view.what(), parties, view.amount(), view.printed(), view.period()),
                                names(fact.claim().subject()),
                                names(fact.claim().counterparty()))
                        .flatMap(texts -> texts)
                        .toList());
    }

    /** All names of an entity: what is said of Amazon Web Services is found by “AWS”, too. */
    private Stream<String> names(@Nullable Entity entity) {
        Subject subject = contents.companies().subject(entity);
        return subject == null ? Stream.empty() : names(subject).stream();
    }

    private static List<String> names(Subject subject) {
        return Stream.concat(Stream.of(subject.name()), subject.names().stream())
                .toList();
    }

    private static String arrow(FactView view) {
        return switch (view.direction()) {
            case "up" -> "▲";
            case "down" -> "▼";
            default -> "";
        };
    }

    /** The parts that there are, with a dot between two. */
    private static String note(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }
}
