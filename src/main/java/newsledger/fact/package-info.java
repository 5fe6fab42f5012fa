/**
 * What an article says in a figure, as in "Harbor lost $3m last year": its type, whose it is, how firmly and for when it is said. Below
 * it stand the steps that find this out, in the order of their imports: {@code clause} reads the words around a figure, {@code rule}
 * decides what it is, {@code topic} remembers what was told before, {@code owner} finds whose it is, {@code when} for which time and how
 * firmly, {@code correct} obeys the editor, and {@code read} does all of it for an article.
 */
@NullMarked
package newsledger.fact;

import org.jspecify.annotations.NullMarked;
