package newsledger.page;

import newsledger.article.Article;
import newsledger.fact.Fact;
import newsledger.fact.FactType;
import newsledger.view.Dates;
import newsledger.view.Link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Makes the home page. */
final class Front {
    private static final int MOST_MOVES = 8;
    private static final int MOST_FIGURES = 4;

    /** What a reader asks for first, of which the figures of the week show one each. */
    private static final List<FactType> ASKED_FOR = List.of(
            FactType.DEAL_VALUE,
            FactType.STOCK_MOVE,
            FactType.LOSS,
            FactType.REVENUE,
            FactType.PROFIT,
            FactType.FUNDING,
            FactType.PENALTY,
            FactType.JOBS);

    private final Contents contents;
    private final Ledgers ledgers;

    Front(Contents contents, Ledgers ledgers) {
        this.contents = contents;
        this.ledgers = ledgers;
    }

    /** Figures of the stretch of days that ends with the newest article. */
    private record Digest(String title, List<Fact> facts) {}

    HomePage page() {
        List<Article> articles = contents.analysis().articles();
        List<Article> shown =
                articles.stream().limit(contents.settings().pageSize()).toList();
        Digest digest = digest(articles);
        return new HomePage(
                Head.of(contents.settings().title(), contents.settings().description()),
                shown.stream().map(contents::drawnCard).toList(),
                digest.title(),
                digest.facts().stream().map(contents.views()::of).toList(),
                ledgers.biggest("biggest-deals").stream().toList(),
                contents.analysis().moves().stream()
                        .limit(MOST_MOVES)
                        .map(contents.views()::of)
                        .toList(),
                new Disputes(contents).newest(),
                topics(),
                articles.size() > shown.size());
    }

    private List<IndexPage.Count> topics() {
        return contents.topics().all().stream()
                .map(topic -> IndexPage.Count.of(
                        new Link(topic.title(), topic.path()), topic.articles().size(), "article"))
                .toList();
    }

    /** Those of a week, or of a month where a week has too few or they are all of one article. */
    private Digest digest(List<Article> articles) {
        LocalDate last = articles.isEmpty() ? null : articles.get(0).day();
        if (last == null) {
            return new Digest("", List.of());
        }
        List<Fact> week = figuresSince(last.minusDays(6), articles);
        boolean varied = week.stream().map(Fact::article).distinct().count() > 1;
        if (week.size() == MOST_FIGURES && varied) {
            return new Digest("Figures of the week to " + Dates.day(last), week);
        }
        return new Digest("Figures of the month to " + Dates.day(last), figuresSince(last.minusDays(30), articles));
    }

    /** Of each type that is asked for the most telling: by the newest article that has not told one yet, or else by the newest. */
    private List<Fact> figuresSince(LocalDate first, List<Article> articles) {
        List<Fact> facts = articles.stream()
                .takeWhile(article -> article.day() != null && !article.day().isBefore(first))
                .flatMap(article -> contents.analysis().facts(article.slug()).stream())
                .filter(fact -> fact.claim().subject() != null)
                .filter(fact -> fact.figure().quantity().unit().per() == null)
                .toList();
        Set<String> told = new HashSet<>();
        List<Fact> chosen = new ArrayList<>();
        for (FactType type : ASKED_FOR) {
            List<Fact> own =
                    facts.stream().filter(fact -> fact.type().equals(type)).toList();
            own.stream()
                    .filter(fact -> !told.contains(fact.article()))
                    .findFirst()
                    .or(() -> own.stream().findFirst())
                    .filter(fact -> chosen.size() < MOST_FIGURES)
                    .ifPresent(fact -> {
                        chosen.add(fact);
                        told.add(fact.article());
                    });
        }
        return List.copyOf(chosen);
    }
}
