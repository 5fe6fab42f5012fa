/** Facts and articles as data files: JSON, JSON lines and CSV, and the description of each field. */
@NullMarked
package newsledger.data;

import org.jspecify.annotations.NullMarked;
