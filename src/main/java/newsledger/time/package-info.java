/** Dates and periods in text, resolved against the article's date. */
@NullMarked
package newsledger.time;

import org.jspecify.annotations.NullMarked;
