/** Arithmetic with printed figures: what each can stand for, what a rate comes to in a year, and formulas in words. */
@NullMarked
package newsledger.analysis.reckon;

import org.jspecify.annotations.NullMarked;
