/** What pages show: values formatted for readers, text with its figures marked, and a record for every page, chart and list. */
@NullMarked
package newsledger.page;

import org.jspecify.annotations.NullMarked;
