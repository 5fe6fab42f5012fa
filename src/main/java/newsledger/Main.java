package newsledger;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** The command line: {@code newsledger facts --format table articles}. */
@Command(
        name = "newsledger",
        description = "Turns a folder of news articles into a site in which every figure leads to its sentence.",
        footer = {
            "",
            "Without a command it builds. Exit status: 0 done, 1 problems in the articles, 2 wrong usage,",
            "3 could not read or write."
        })
public final class Main {
    private static final List<String> OWN_OPTIONS = List.of("-h", "--help", "-V", "--version");

    private Main() {}

    /** Runs the command that {@code args} name; any exit status but 0 ends the process with it. */
    public static void main(String[] args) {
        System.setProperty("java.awt.headless", "true");
        int status = run(List.of(args), stream(FileDescriptor.out), stream(FileDescriptor.err), Clock.systemUTC());
        // Maven runs this in its own process, which a needless exit would cut short.
        if (status != 0) {
            System.exit(status);
        }
    }

    /** Results and messages are UTF-8 whatever the locale. */
    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
    }

    /** Runs the command that {@code args} name and gives its exit status. */
    static int run(List<String> args, PrintStream out, PrintStream err, Clock clock) {
        Console console = new Console(out, err, clock);
        CommandLine line = commands(console);
        try {
            return line.execute(withCommand(args).toArray(String[]::new));
        } catch (OutOfMemoryError e) {
            err.println("newsledger: not enough memory: give it more, as with java -Xmx2g, or fewer articles");
            return Exit.FILES.status();
        } finally {
            out.flush();
            err.flush();
        }
    }

    static CommandLine commands(Console console) {
        CommandLine line = new CommandLine(new Main())
                .addSubcommand(new BuildCommand(console))
                .addSubcommand(new ServeCommand(console))
                .addSubcommand(new CheckCommand(console))
                .addSubcommand(new FactsCommand(console))
                .addSubcommand(new ExplainCommand(console))
                .addSubcommand(new NewCommand(console));
        line.getSubcommands().values().forEach(Main::addOwnOptions);
        addOwnOptions(line);
        return line.setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8))
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
                .setUsageHelpWidth(100)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(new UsageErrors(console))
                .setExecutionExceptionHandler(new Failures(console));
    }

    private static void addOwnOptions(CommandLine line) {
        CommandSpec spec = line.getCommandSpec();
        spec.mixinStandardHelpOptions(true).versionProvider(new Version());
    }

    /** What begins with an option is meant for {@code build}. */
    private static List<String> withCommand(List<String> args) {
        boolean named = !args.isEmpty() && (!args.get(0).startsWith("-") || OWN_OPTIONS.contains(args.get(0)));
        List<String> all = new ArrayList<>(args);
        if (!named) {
            all.add(0, "build");
        }
        return all;
    }
}
