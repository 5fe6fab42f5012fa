/** What the facts of all articles say together: histories, ledgers, derived figures, checks. */
@NullMarked
package newsledger.analysis;

import org.jspecify.annotations.NullMarked;
