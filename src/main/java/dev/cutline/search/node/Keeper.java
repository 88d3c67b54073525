package dev.cutline.search.node;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import org.elasticsearch.common.settings.KeyStoreWrapper;

/**
 * Runs inside the node's launcher process: puts the password into the node's keystore, starts the server, and ends it
 * when the desk is gone.
 *
 * <p>The password is the first line of standard input, so it never shows in a process list or environment. The input
 * then stays open for as long as the desk lives: however the desk ends, {@code kill -9} included, the system closes it,
 * and the server is stopped. Should this process be killed, the server sees its own input closed and ends, too.
 */
final class Keeper {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private Keeper() {}

    public static void main(String[] arguments) throws Exception {
        BufferedReader desk = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        String password = desk.readLine();
        if (password == null) {
            return;
        }
        KeyStoreWrapper keystore = KeyStoreWrapper.create();
        keystore.setString("bootstrap.password", password.toCharArray());
        keystore.save(Path.of(System.getProperty("es.path.conf")), new char[0]);
        background("desk-watch", () -> stopWhenClosed(desk));
        Method launcher =
                Class.forName("org.elasticsearch.launcher.CliToolLauncher").getMethod("main", String[].class);
        launcher.setAccessible(true);
        launcher.invoke(null, (Object) arguments);
    }

    private static void stopWhenClosed(BufferedReader desk) {
        try {
            while (desk.read() >= 0) {
                // nothing more is said; only the end counts
            }
        } catch (IOException e) {
            // a broken pipe is an end as well
        }
        background("last-resort", Keeper::killAfterPatience);
        System.exit(0); // the launcher's shutdown hook stops the server
    }

    private static void killAfterPatience() {
        try {
            Thread.sleep(PATIENCE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        ProcessHandle.current().descendants().forEach(ProcessHandle::destroyForcibly);
        Runtime.getRuntime().halt(1);
    }

    private static void background(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
    }
}
