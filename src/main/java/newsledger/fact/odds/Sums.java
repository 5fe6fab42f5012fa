package newsledger.fact.odds;

import newsledger.fact.clause.Cue;
import newsledger.fact.clause.Cues;
import newsledger.figure.Kind;

/** Adds up what the traits of a figure speak for each type. */
final class Sums implements Traits.Hearer {
    private final Rows rows;
    private final int[] sums;

    /** @param sums one for each type, as the rows have them */
    Sums(Rows rows, int[] sums) {
        this.rows = rows;
        this.sums = sums;
    }

    @Override
    public void words(Traits.Place place, Cues classes) {
        for (Cue cue = classes.next(null); cue != null; cue = classes.next(cue)) {
            add(rows.at(place, cue));
        }
    }

    @Override
    public void told(Traits.Sort sort, String told) {
        add(rows.at(sort, told));
    }

    @Override
    public void told(Traits.Sort sort, String told, Kind kind, boolean change) {
        add(rows.at(sort, told, kind, change));
    }

    private void add(int[] row) {
        for (int i = 0; i < row.length; i++) {
            sums[i] += row[i];
        }
    }
}
