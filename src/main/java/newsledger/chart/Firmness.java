package newsledger.chart;

/** Whether a value is there already or is only expected, which is drawn as an outline. */
public enum Firmness {
    REPORTED,
    EXPECTED
}
