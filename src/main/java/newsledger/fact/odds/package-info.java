/** What all words around a figure make of it together, where the rules look at a few of them. */
@NullMarked
package newsledger.fact.odds;

import org.jspecify.annotations.NullMarked;
