/** How the words around a figure are read: tokens, what leads to it and follows it, its measure, and which way it goes. */
@NullMarked
package newsledger.fact.clause;

import org.jspecify.annotations.NullMarked;
