package newsledger.view;

import newsledger.article.Revision;

/** That an article was changed: {@code 8 March 2025}, {@code loss corrected}. */
public record RevisionView(String date, String isoDate, String note) {

    public static RevisionView of(Revision revision) {
        return new RevisionView(Dates.day(revision.date()), revision.date().toString(), revision.note());
    }
}
