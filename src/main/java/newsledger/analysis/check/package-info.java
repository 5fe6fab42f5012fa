/** What an article says against what its own figures give, by named rules. */
@NullMarked
package newsledger.analysis.check;

import org.jspecify.annotations.NullMarked;
