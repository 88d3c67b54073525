package dev.cutline.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line: {@code java -jar cutline.jar COMMAND}. */
@Command(
        name = "cutline",
        description = "Caption and photo-credit manager for news photo desks.",
        subcommands = {
            InspectCommand.class,
            CreditCommand.class,
            CaptionCommand.class,
            RestrictionsCommand.class,
            WriteCommand.class,
            KeyCommand.class
        },
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND")
public final class CutlineCommand {

    @Command(name = "serve", description = "Starts the desk: pages, API and search. This is what no command does.")
    static final class Serve {}

    private CutlineCommand() {}

    /** Whether these arguments start the desk, which is what no command and bare options do. */
    public static boolean isServe(String... arguments) {
        return arguments.length == 0
                || arguments[0].equals("serve")
                || arguments[0].startsWith("--")
                        && !List.of("--help", "--version").contains(arguments[0]);
    }

    /** Runs a command; the exit code of its process. */
    public static int run(String... arguments) {
        return new CommandLine(new CutlineCommand())
                .addSubcommand(new Serve())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .execute(arguments);
    }
}
