package newsledger;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;

import static org.assertj.core.api.Assertions.assertThat;

class UsageTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    --artcles x           | unknown option “--artcles”: did you mean “--articles”?
                    --base_url=x          | unknown option “--base_url”: did you mean “--base-url”?
                    build --stict         | unknown option “--stict”: did you mean “--strict”?
                    facts --fromat csv .  | unknown option “--fromat”: did you mean “--format”?
                    check --zzzzzzz       | unknown option “--zzzzzzz”
                    chekc                 | unknown command “chekc”: did you mean “check”?
                    articles              | unknown command “articles”
                    check articles        | “articles” is one word too many
                    build --base-url x.org | --base-url should be an address such as https://example.org/news/, not “x.org”
                    facts --format xml .  | --format
                    facts                 | PATH
                    """)
    void aWrongCommandLineIsExplained(String line, String message) {
        var ran = Ran.command((Object[]) line.split(" "));

        assertThat(ran.err()).contains(message).contains("--help");
        assertThat(ran.out()).isEmpty();
        assertThat(ran.status()).isEqualTo(2);
    }

    @Test
    void helpAndVersionGoToStandardOutput() {
        assertThat(Ran.command("--help").out()).contains("build", "check", "facts", "explain", "new");
        assertThat(Ran.command("facts", "--help").out()).contains("PATH", "jsonl, csv, table");
        assertThat(Ran.command("--version").out()).matches("newsledger \\d+\\.\\d+\\.\\d+.*\\s+");
        assertThat(Ran.command("--version").status()).isZero();
    }

    @Test
    void everyCommandAndOptionIsDocumented() throws Exception {
        String page = Files.readString(Path.of("docs/commands.md"));
        CommandLine all = Main.commands(new Console(System.out, System.err, Clock.systemUTC()));

        assertThat(all.getSubcommands()).isNotEmpty().allSatisfy((name, command) -> {
            int from = page.indexOf("\n## " + name + "\n");
            assertThat(from).as("a section on " + name).isPositive();
            String section = page.substring(from, page.indexOf("\n## ", from + 1));
            for (OptionSpec option : command.getCommandSpec().options()) {
                boolean common = option.usageHelp() || option.versionHelp();
                assertThat(common ? page : section).contains("`" + option.longestName() + "`");
            }
        });
    }
}
