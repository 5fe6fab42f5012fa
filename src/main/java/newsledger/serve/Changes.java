package newsledger.serve;

import java.time.Duration;

/** Counts the builds of a site, so that open pages learn of the next one. */
public final class Changes {
    private long count;

    /** Says that the site was built anew. */
    public synchronized void next() {
        count++;
        notifyAll();
    }

    /** The count when it is no longer {@code since}, or the same when {@code patience} is over. */
    synchronized long after(long since, Duration patience) throws InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        while (count == since) {
            long left = (end - System.nanoTime()) / 1_000_000;
            if (left <= 0) {
                break;
            }
            wait(left);
        }
        return count;
    }
}
