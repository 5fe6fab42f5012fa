package newsledger.article;

import java.time.LocalDate;

/** That an article was changed after it was published, as its front matter records it: {@code 2025-03-08}, {@code loss corrected}. */
public record Revision(LocalDate date, String note) {}
