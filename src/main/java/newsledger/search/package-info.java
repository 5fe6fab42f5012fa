/** An index for searching a site without a server: small files, of which a search loads those of its words only. */
@NullMarked
package newsledger.search;

import org.jspecify.annotations.NullMarked;
