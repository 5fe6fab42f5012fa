/** Figures that no article prints, reckoned from those that one does, by named rules. */
@NullMarked
package newsledger.analysis.derive;

import org.jspecify.annotations.NullMarked;
