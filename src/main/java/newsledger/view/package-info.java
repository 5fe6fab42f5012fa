/** Values as readers see them: amounts, dates, addresses, and a fact or a deal with all its parts in words. */
@NullMarked
package newsledger.view;

import org.jspecify.annotations.NullMarked;
