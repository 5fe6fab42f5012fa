package newsledger.chart;

import java.util.List;

/** How far apart amounts are: the least above zero, and the greatest. */
record Spread(double least, double greatest) {

    /** Beyond a hundredfold the shortest bar is a hair. */
    private static final int WIDE = 100;

    static Spread of(List<Mark> marks) {
        double least = Double.MAX_VALUE;
        double greatest = 0;
        for (Mark mark : marks) {
            least = mark.low() > 0 ? Math.min(least, mark.low()) : least;
            greatest = Math.max(greatest, mark.high());
        }
        return new Spread(Math.min(least, greatest), greatest);
    }

    boolean isWide() {
        return greatest > WIDE * least;
    }
}
