package newsledger.chart;

/**
 * What came of drawing.
 *
 * @param kind ends the drawing's class: {@code bars}
 * @param more what the description must add: {@code Shown are the first 20 of 40.}
 */
record Drawn(String kind, double height, String more) {}
