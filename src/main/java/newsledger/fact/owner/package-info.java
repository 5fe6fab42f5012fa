/** Whose a figure is: everyone in question, what speaks for each, and the choice. */
@NullMarked
package newsledger.fact.owner;

import org.jspecify.annotations.NullMarked;
