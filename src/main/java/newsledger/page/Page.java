package newsledger.page;

import newsledger.chart.Card;
import newsledger.view.Addresses;
import org.jspecify.annotations.Nullable;

/** A page as a value: the record is what its template sees as {@code page}. */
public sealed interface Page
        permits HomePage,
                ArticlePage,
                ArticlesPage,
                IndexPage,
                LedgerPage,
                DealsPage,
                DisagreementsPage,
                CompanyPage,
                MethodPage,
                DataPage,
                SearchPage,
                NotFoundPage,
                MovedPage,
                FeedPage {

    /** From the site's root; a folder, whose {@code index.html} it is, ends with a slash: {@code articles/openai-aws/}. */
    String path();

    /** The template's file: {@code article.ftlh}. */
    String template();

    Head head();

    /** Whether it is one for search engines and the site map. */
    default boolean listed() {
        return true;
    }

    /** The day of its content, for the site map; empty where it has none. */
    default String modified() {
        return "";
    }

    /** The picture beside it, which its head names. */
    default @Nullable Card card() {
        return null;
    }

    /** The prefix of relative links: {@code ../../}. */
    default String root() {
        return Addresses.root(path());
    }
}
