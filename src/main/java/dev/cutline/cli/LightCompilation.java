package dev.cutline.cli;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.management.JMException;
import javax.management.ObjectName;

/**
 * Leaves the JVM's optimising compiler out of a run: over some thousand files it takes more processor time than all of
 * the reading, and earns it back after many times as many only.
 *
 * <p>The flag for it, {@code -XX:TieredStopAtLevel=1}, can't stand in a jar; HotSpot takes the same wish while it runs
 * (JEP 165). That takes a fifth of a second, so it isn't for a few files.
 */
final class LightCompilation {

    private static final String NO_OPTIMISING = "[{match: [\"*.*\"], c2: {Exclude: true}}]";

    private LightCompilation() {}

    /** Asks for it; a JVM that doesn't know the wish goes on as it is. */
    static void ask() {
        try {
            Path wish = Files.createTempFile("cutline", ".json");
            try {
                Files.writeString(wish, NO_OPTIMISING);
                Object[] arguments = {new String[] {wish.toString()}};
                String[] types = {String[].class.getName()};
                ObjectName commands = new ObjectName("com.sun.management:type=DiagnosticCommand");
                ManagementFactory.getPlatformMBeanServer().invoke(commands, "compilerDirectivesAdd", arguments, types);
            } finally {
                Files.delete(wish);
            }
        } catch (IOException | JMException e) {
            // Only slower.
        }
    }
}
