package newsledger.chart;

import newsledger.time.Period;

/** A value at its time: {@code $13bn} in {@code 2025}. */
public record Point(Period period, Mark mark) {}
