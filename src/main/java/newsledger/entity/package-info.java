/** Who is named, under which names. */
@NullMarked
package newsledger.entity;

import org.jspecify.annotations.NullMarked;
