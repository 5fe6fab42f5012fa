/** What a figure is: the rules, in the order in which they are asked. */
@NullMarked
package newsledger.fact.rule;

import org.jspecify.annotations.NullMarked;
