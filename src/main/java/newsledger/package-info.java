/** The command line and the pipeline. */
@NullMarked
package newsledger;

import org.jspecify.annotations.NullMarked;
