/** What an article told so far, for sentences that leave it unsaid. */
@NullMarked
package newsledger.fact.topic;

import org.jspecify.annotations.NullMarked;
