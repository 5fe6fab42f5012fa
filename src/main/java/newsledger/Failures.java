package newsledger;

import newsledger.site.BrokenTemplate;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;

/** Says why a command broke off, without a stack trace, and gives the exit status for it. */
final class Failures implements IExecutionExceptionHandler {
    private final Console console;

    Failures(Console console) {
        this.console = console;
    }

    @Override
    public int handleExecutionException(Exception e, CommandLine line, ParseResult result) {
        return tell(e);
    }

    /** Says why, and gives the exit status for it. */
    int tell(Exception e) {
        if (e instanceof Failure failure) {
            console.err().println(failure.getMessage());
            return failure.exit().status();
        }
        if (e instanceof BrokenTemplate broken) {
            console.err().println(broken.problem());
            return Exit.USAGE.status();
        }
        Throwable cause = e instanceof UncheckedIOException ? e.getCause() : e;
        if (cause instanceof IOException io) {
            console.err().println("newsledger: could not read or write: " + reason(io));
        } else {
            console.err().println("newsledger: the program failed, please report it: " + e + place(e));
        }
        return Exit.FILES.status();
    }

    /** Some of the system's complaints have no words but the name of the file. */
    private static String reason(IOException e) {
        if (e instanceof AccessDeniedException) {
            return e.getMessage() + ": no permission";
        }
        if (e instanceof NoSuchFileException) {
            return e.getMessage() + ": no such file or folder";
        }
        return String.valueOf(e.getMessage());
    }

    private static String place(Exception e) {
        StackTraceElement[] trace = e.getStackTrace();
        return trace.length == 0 ? "" : " at " + trace[0];
    }
}
