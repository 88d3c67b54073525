package dev.cutline.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * Runs a command in a JVM of its own that is set for a short life: without the optimising compiler, which over some
 * thousand files takes more processor time than all of the reading, and with the simple collector. Such flags can't
 * stand in a jar. Plain loops here: the first lambda of a JVM takes as long as all the rest of this.
 */
final class ShortRun {

    private static final List<String> FLAGS = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");
    private static final List<String> VARIABLES = List.of("JDK_JAVA_OPTIONS", "JAVA_TOOL_OPTIONS", "_JAVA_OPTIONS");

    private static final String JAR = System.getProperty("java.class.path", "");

    private ShortRun() {}

    /** The exit code; nothing where the command has to be run in this JVM, as whoever set flags for it wants. */
    static OptionalInt of(String... arguments) {
        ProcessHandle.Info self = ProcessHandle.current().info();
        if (self.command().isEmpty() || !isPlain(self) || isTuned()) {
            return OptionalInt.empty();
        }
        List<String> command = new ArrayList<>(List.of(self.command().get()));
        command.addAll(FLAGS);
        command.addAll(List.of("-jar", JAR));
        command.addAll(List.of(arguments));
        return run(command);
    }

    /** {@code java -jar cutline.jar …}, with no flags between. */
    private static boolean isPlain(ProcessHandle.Info self) {
        String[] arguments = self.arguments().orElse(new String[0]);
        return arguments.length > 1 && arguments[0].equals("-jar") && arguments[1].equals(JAR);
    }

    private static boolean isTuned() {
        for (String variable : VARIABLES) {
            if (System.getenv(variable) != null) {
                return true;
            }
        }
        return false;
    }

    private static OptionalInt run(List<String> command) {
        try {
            Process process = new ProcessBuilder(command).inheritIO().start();
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
            return OptionalInt.of(process.waitFor());
        } catch (IOException e) {
            return OptionalInt.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return OptionalInt.of(1);
        }
    }
}
