package newsledger.chart;

/** What stands in a row between two places of the scale: a bar or dots. */
interface RowShape {

    void draw(Canvas canvas, Row row, double from, double to, double y);
}
