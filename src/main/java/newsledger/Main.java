package newsledger;

/** The command line. */
public final class Main {
    private Main() {}

    /** Runs the command that {@code args} name and ends the process with its exit status. */
    public static void main(String[] args) {
        System.setProperty("java.awt.headless", "true");
    }
}
