/** The program's own tables of words: commented CSV files on the class path. */
@NullMarked
package newsledger.table;

import org.jspecify.annotations.NullMarked;
