/** A site on the editor's own machine: served on loopback, watched for changes, and shown anew when it was built anew. */
@NullMarked
package newsledger.serve;

import org.jspecify.annotations.NullMarked;
