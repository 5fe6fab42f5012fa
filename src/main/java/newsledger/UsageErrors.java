package newsledger;

import newsledger.yaml.Nearest;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

import java.util.Collection;

/** Says what is wrong with a command line: {@code unknown option “--artcles”: did you mean “--articles”?} */
final class UsageErrors implements IParameterExceptionHandler {
    private final Console console;

    UsageErrors(Console console) {
        this.console = console;
    }

    @Override
    public int handleParseException(ParameterException e, String[] args) {
        CommandLine line = e.getCommandLine();
        console.err().println("newsledger: " + message(e, line));
        console.err().println("“" + line.getCommandSpec().qualifiedName() + " --help” lists what there is.");
        return Exit.USAGE.status();
    }

    private static String message(ParameterException e, CommandLine line) {
        if (!(e instanceof UnmatchedArgumentException unmatched)
                || unmatched.getUnmatched().isEmpty()) {
            return String.valueOf(e.getMessage());
        }
        String word = unmatched.getUnmatched().get(0);
        if (word.startsWith("-")) {
            return unknown(
                    "option",
                    word.split("=", 2)[0],
                    line.getCommandSpec().optionsMap().keySet());
        }
        if (!line.getSubcommands().isEmpty()) {
            return unknown("command", word, line.getSubcommands().keySet());
        }
        return "“" + word + "” is one word too many";
    }

    private static String unknown(String what, String word, Collection<String> known) {
        String hint = Nearest.to(word, known)
                .map(near -> ": did you mean “" + near + "”?")
                .orElse("");
        return "unknown " + what + " “" + word + "”" + hint;
    }
}
