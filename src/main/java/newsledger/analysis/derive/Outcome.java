package newsledger.analysis.derive;

import newsledger.analysis.reckon.Formula;
import newsledger.figure.Quantity;

/** What a rule reckons, before its name is put to it. */
record Outcome(String label, Quantity quantity, Formula formula) {}
