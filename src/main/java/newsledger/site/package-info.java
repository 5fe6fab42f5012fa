/** Pages, feeds, data files: values formatted, templates filled, files written. */
@NullMarked
package newsledger.site;

import org.jspecify.annotations.NullMarked;
