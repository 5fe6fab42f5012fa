/** For which time a figure is, and how firmly it is said. */
@NullMarked
package newsledger.fact.when;

import org.jspecify.annotations.NullMarked;
