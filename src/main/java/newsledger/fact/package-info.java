/** A figure in its role, as in "Harbor lost $3m last year": the rules that decide type, subject, status and period. */
@NullMarked
package newsledger.fact;

import org.jspecify.annotations.NullMarked;
