/** A figure in its role: the rules that decide type, subject, status and period. */
@NullMarked
package newsledger.fact;

import org.jspecify.annotations.NullMarked;
