package dev.cutline.cli;

import dev.cutline.cli.exporting.ExportCommand;
import dev.cutline.cli.importing.ImportCommand;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line: {@code java -jar cutline.jar COMMAND}. */
@Command(
        name = "cutline",
        description = "Caption and photo-credit manager for news photo desks.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND")
public final class CutlineCommand {

    @Command(name = "serve", description = "Starts the desk: pages, API and search. This is what no command does.")
    static final class Serve {}

    private static final Map<String, Class<?>> COMMANDS = new LinkedHashMap<>();

    static {
        COMMANDS.put("inspect", InspectCommand.class);
        COMMANDS.put("credit", CreditCommand.class);
        COMMANDS.put("caption", CaptionCommand.class);
        COMMANDS.put("restrictions", RestrictionsCommand.class);
        COMMANDS.put("write", WriteCommand.class);
        COMMANDS.put("key", KeyCommand.class);
        COMMANDS.put("import", ImportCommand.class);
        COMMANDS.put("export", ExportCommand.class);
        COMMANDS.put("lookup", LookupCommand.class);
        COMMANDS.put("verify", VerifyCommand.class);
        COMMANDS.put("reindex", ReindexCommand.class);
        COMMANDS.put("serve", Serve.class);
    }

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
        OptionalInt exit = arguments[0].equals("inspect") ? ShortRun.of(arguments) : OptionalInt.empty();
        return exit.isPresent() ? exit.getAsInt() : runHere(arguments);
    }

    private static int runHere(String... arguments) {
        Class<?> command = COMMANDS.get(arguments[0]);
        return command == null
                ? all().execute(arguments)
                : new CommandLine(command)
                        .setCommandName("cutline " + arguments[0])
                        .execute(Arrays.copyOfRange(arguments, 1, arguments.length));
    }

    /** Takes a while to be built, which who names a command need not wait for. */
    private static CommandLine all() {
        CommandLine all = new CommandLine(new CutlineCommand());
        COMMANDS.values().forEach(all::addSubcommand);
        return all;
    }
}
