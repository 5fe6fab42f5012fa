package newsledger;

/** The exit statuses of the program. */
enum Exit {
    DONE(0),
    /** An article has an error. */
    PROBLEMS(1),
    /** The command line or the settings are wrong. */
    USAGE(2),
    /** A file could not be read or written. */
    FILES(3);

    private final int status;

    Exit(int status) {
        this.status = status;
    }

    int status() {
        return status;
    }
}
