package newsledger.figure;

import java.util.List;

/** Makes better candidates of candidates: joins the ends of a range, finds what is counted, leaves out what is no figure. */
interface Refiner {
    List<Candidate> refine(List<Candidate> found, Line line);
}
