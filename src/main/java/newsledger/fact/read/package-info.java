/** Reads an article: its figures become facts, repeats are joined, corrections made. */
@NullMarked
package newsledger.fact.read;

import org.jspecify.annotations.NullMarked;
