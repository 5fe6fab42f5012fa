/** Chart data to SVG and PNG. */
@NullMarked
package newsledger.chart;

import org.jspecify.annotations.NullMarked;
