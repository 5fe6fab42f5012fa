/** What {@code newsledger.yml} sets, checked, with a default for everything. */
@NullMarked
package newsledger.settings;

import org.jspecify.annotations.NullMarked;
