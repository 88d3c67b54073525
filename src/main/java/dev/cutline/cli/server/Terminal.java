package dev.cutline.cli.server;

import java.io.Console;
import java.lang.reflect.InvocationTargetException;

/** Whether somebody looks on. */
public final class Terminal {

    private Terminal() {}

    /** Whether this process writes to a terminal. From Java 22 on a console may be none ({@code Console.isTerminal}). */
    public static boolean isOne() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException e) {
            return true;
        } catch (IllegalAccessException | InvocationTargetException e) {
            return false;
        }
    }
}
