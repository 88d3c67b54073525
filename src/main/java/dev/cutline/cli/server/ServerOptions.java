package dev.cutline.cli.server;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Which desk, and by what right. */
public final class ServerOptions {

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    @Option(
            names = "--server",
            paramLabel = "URL",
            defaultValue = "${env:CUTLINE_SERVER:-http://127.0.0.1:8080}",
            description = "The desk's address (${DEFAULT-VALUE}); CUTLINE_SERVER in the environment sets it too.")
    private URI server = URI.create("http://127.0.0.1:8080");

    @Option(
            names = "--key",
            paramLabel = "KEY",
            defaultValue = "${env:CUTLINE_KEY}",
            description = "An API key of the desk. CUTLINE_KEY in the environment keeps it out of lists of processes.")
    private @Nullable String key;

    /**
     * The desk.
     *
     * @param patience how long it may be away or busy before a call gives up
     */
    public Desk desk(Duration patience) {
        String scheme = server.getScheme();
        if (server.getHost() == null || !("http".equals(scheme) || "https".equals(scheme))) {
            String message = "“%s” is no address of a desk: write one like http://127.0.0.1:8080".formatted(server);
            throw command == null
                    ? new IllegalArgumentException(message)
                    : new ParameterException(command.commandLine(), message);
        }
        return new Desk(server, key, patience);
    }
}
