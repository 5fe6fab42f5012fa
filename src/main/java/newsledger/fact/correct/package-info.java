/** What an editor corrects in the front matter of an article. */
@NullMarked
package newsledger.fact.correct;

import org.jspecify.annotations.NullMarked;
