/** Files to articles: cleaned text, sentences, spans into it, and the problems met on the way. */
@NullMarked
package newsledger.article;

import org.jspecify.annotations.NullMarked;
