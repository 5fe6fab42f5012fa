/** How well articles are read, measured on labelled texts that were written for it by people who had not looked at the program. */
package newsledger.evaluation;
