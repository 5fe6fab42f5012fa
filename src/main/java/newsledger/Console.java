package newsledger;

import java.io.PrintStream;
import java.time.Clock;

/** Where results and messages go, and what time it is. */
record Console(PrintStream out, PrintStream err, Clock clock) {}
