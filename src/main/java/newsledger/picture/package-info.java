/** Which charts and cards are drawn of some facts, what their marks are called, and what their titles say. */
@NullMarked
package newsledger.picture;

import org.jspecify.annotations.NullMarked;
