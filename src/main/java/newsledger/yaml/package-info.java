/** YAML that people write, front matter and settings, as values that know their line and column. */
@NullMarked
package newsledger.yaml;

import org.jspecify.annotations.NullMarked;
