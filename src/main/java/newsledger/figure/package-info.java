/** Quantities found and normalised: numbers, units, currencies, numbers in words. */
@NullMarked
package newsledger.figure;

import org.jspecify.annotations.NullMarked;
