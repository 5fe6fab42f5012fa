package newsledger;

import newsledger.analysis.Analysis;
import newsledger.analysis.check.Check;
import newsledger.article.Article;
import newsledger.article.Place;
import newsledger.article.Problem;
import newsledger.view.CheckView;

import java.util.List;

/** What articles say that their own figures do not give, for those who edit them. */
final class Differences {
    private Differences() {}

    /** A warning for each check that differs, at the figure that is checked. */
    static List<Problem> in(Analysis analysis) {
        return analysis.articles().stream()
                .flatMap(article -> analysis.insight(article.slug()).checks().stream()
                        .filter(Check::differs)
                        .map(check -> problem(article, check)))
                .sorted()
                .toList();
    }

    private static Problem problem(Article article, Check check) {
        Place place = article.sentences().stream()
                .filter(sentence -> sentence.span().contains(check.at()))
                .findFirst()
                .map(sentence -> Place.of(article, sentence, check.at()))
                .orElse(new Place(0, 0));
        String message =
                CheckView.said(check) + ": “" + check.claim() + "”: correct the figure that is wrong, or, if one was"
                        + " misread, set it in “corrections” (" + check.rule() + ")";
        return Problem.warning(article.file(), place.line(), place.column(), message);
    }
}
