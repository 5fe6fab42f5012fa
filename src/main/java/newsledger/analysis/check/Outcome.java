package newsledger.analysis.check;

import newsledger.analysis.reckon.Formula;
import newsledger.analysis.reckon.Said;
import newsledger.figure.Quantity;

import java.util.List;

/**
 * What a rule found, before its name is put to it.
 *
 * @param said the figures of the claim, in the order of the text
 * @param checked the one that is checked against the others
 */
record Outcome(boolean agrees, List<Said> said, Said checked, Quantity stated, Quantity derived, Formula formula) {}
