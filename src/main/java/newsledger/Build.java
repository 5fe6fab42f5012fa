package newsledger;

import newsledger.analysis.Analysis;
import newsledger.article.Library;
import newsledger.settings.Settings;
import newsledger.site.FolderOutput;
import newsledger.site.Site;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.Instant;

/** From a folder of articles to a published site. */
record Build(Settings settings, Readings readings, boolean drafts, boolean strict) {

    static Build of(SiteOptions options, boolean strict) {
        Settings settings = options.settings();
        return new Build(settings, new Readings(settings), options.drafts(), strict);
    }

    /** The same, with what the builds before have read. */
    Build reading(Readings known) {
        return new Build(settings, known.under(settings), drafts, strict);
    }

    /** Makes what {@code options} ask for, and prints what came of it. */
    Outcome runAndTell(SiteOptions options, Console console) throws IOException {
        long start = System.nanoTime();
        Outcome outcome = run(
                options.articles(),
                options.templates(),
                options.site(),
                console.clock().instant());
        BigDecimal seconds = BigDecimal.valueOf(System.nanoTime() - start, 9).setScale(1, RoundingMode.HALF_UP);
        outcome.tell(console, seconds.toPlainString());
        return outcome;
    }

    /**
     * Reads {@code articles} and puts the site into the folder {@code to}, which stays as it was where that fails.
     *
     * @param now articles dated later are held back
     */
    Outcome run(Path articles, Path templates, Path to, Instant now) throws IOException {
        Library library = ArticleFolder.read(articles, settings.zone());
        Edition edition = Edition.of(library, drafts, now);
        Ledger ledger = Ledger.of(edition.library(), readings);
        Outcome read = Outcome.of(edition, ledger);
        if (read.forbids(strict)) {
            return read;
        }
        Outcome outcome = read.withChanges(EarlierSite.changes(to, ledger.facts()));
        Analysis analysis = Analysis.of(ledger.facts(), ledger.library(), settings.aliases());
        Site site = Site.of(ledger.library(), ledger.facts(), analysis, settings);
        return publish(site, templates, to, outcome);
    }

    private Outcome publish(Site site, Path templates, Path to, Outcome outcome) throws IOException {
        try (FolderOutput output = FolderOutput.at(to)) {
            Outcome written = outcome.withWarnings(site.write(output, templates));
            if (written.forbids(strict)) {
                return written;
            }
            output.publish();
            return written.published(site.pages());
        }
    }
}
