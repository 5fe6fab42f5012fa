package newsledger.chart;

/** What stands in a row between two places of the scale: a bar, dots, a disc. */
interface RowShape {

    void draw(Canvas canvas, Row row, double from, double to, double y);

    /** How far it reaches beyond the value's place. */
    double reach(Row row);

    /** Whether a thin line leads the eye from the name to it. */
    boolean hasLeader();
}
