package dev.cutline.search.node;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.unit.DataSize;

/**
 * Our own Elasticsearch. It starts in the background, is started again when it dies, and ends with us, however we end.
 *
 * <p>It listens on the loopback interface only and asks everyone for a password that is made up at each start.
 */
public final class Node implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(Node.class);
    private static final Duration STARTED_WITHIN = Duration.ofMinutes(3);
    private static final Duration FREE_WITHIN = Duration.ofSeconds(45);
    private static final Duration BETWEEN_TRIES = Duration.ofSeconds(15);
    /** Ctrl+C reaches the node as well as us, and the node may be faster. */
    private static final Duration LAST_CALL = Duration.ofSeconds(3);

    private static final Duration GLANCE = Duration.ofMillis(200);

    private final Path wanted;
    private final DataSize heap;
    private final Thread keeper = new Thread(this::keepRunning, "search-node");
    private volatile State state = new Starting();
    private volatile boolean closing;

    /** How the node is. */
    public sealed interface State {}

    /** It is on its way. */
    public record Starting() implements State {}

    /**
     * It answers.
     *
     * @param address such as {@code http://127.0.0.1:43210}
     * @param username who may use it
     * @param password new at each start
     */
    public record Ready(URI address, String username, String password) implements State {}

    /** It can't be started now; it is tried again from time to time. The reason ends in what to do. */
    public record Failed(String reason) implements State {}

    /** It was ended by us. */
    public record Stopped() implements State {}

    /**
     * @param folder where its files go; may be deleted while it is not running: the node then starts empty
     * @param heap memory for the server's heap
     */
    public Node(Path folder, DataSize heap) {
        this.wanted = folder;
        this.heap = heap;
        keeper.setDaemon(true);
    }

    /** Starts in the background. */
    public void start() {
        keeper.start();
    }

    public State state() {
        return state;
    }

    @Override
    public void close() {
        closing = true;
        keeper.interrupt();
        try {
            keeper.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        state = new Stopped();
    }

    private void keepRunning() {
        while (!closing) {
            try {
                runOnce();
            } catch (IOException | RuntimeException e) {
                state = new Failed(String.valueOf(e.getMessage()));
                log.error("Elasticsearch could not be started", e);
            } catch (InterruptedException e) {
                return;
            }
            sleepUnlessClosing(BETWEEN_TRIES);
        }
    }

    private void runOnce() throws IOException, InterruptedException {
        Instant began = Instant.now();
        state = new Starting();
        NodeUser user = NodeUser.instead();
        NodeHome home = home(user);
        awaitFree(home);
        Path server = home.prepare(heap);
        if (user != null) {
            user.own(home.folder());
        }
        String password = password();
        NodeProcess process = NodeProcess.start(home, server, user, password);
        try {
            state = new Ready(awaitReady(process), NodeProcess.USER, password);
            log.info(
                    "Elasticsearch is up after {} s",
                    Duration.between(began, Instant.now()).toSeconds());
            process.awaitEnd();
            state = new Starting();
            sleepUnlessClosing(LAST_CALL);
            if (!closing) {
                log.warn("Elasticsearch ended unexpectedly and is started again: {}", process.lastWords());
            }
        } finally {
            process.stop();
        }
    }

    /** The folder asked for, or, where the node's user can't get there, one where it can. */
    private NodeHome home(@Nullable NodeUser user) throws IOException {
        if (user == null) {
            return new NodeHome(wanted);
        }
        Path jvm = user.obstacle(Path.of(System.getProperty("java.home"), "bin", "java"));
        if (jvm != null) {
            throw new IllegalStateException(
                    "Elasticsearch doesn't run as root, and the user nobody can't reach the Java"
                            + " that runs Cutline because of " + jvm
                            + ". Run Cutline as another user, use a Java that all can"
                            + " read, or set cutline.elasticsearch.url");
        }
        Path obstacle = user.obstacle(wanted);
        if (obstacle == null) {
            return new NodeHome(wanted);
        }
        String name = "cutline-node-"
                + Integer.toHexString(wanted.toAbsolutePath().normalize().hashCode());
        Path reachable = Path.of("/var/tmp", name);
        log.warn(
                "As root, Elasticsearch runs as the user nobody, who can't enter {}: its files go to {} instead",
                obstacle,
                reachable);
        if (Files.exists(reachable) && !user.trusts(reachable)) {
            throw new IllegalStateException(reachable + " belongs to somebody else: remove it");
        }
        return new NodeHome(reachable);
    }

    private static void awaitFree(NodeHome home) throws IOException, InterruptedException {
        Instant end = Instant.now().plus(FREE_WITHIN);
        while (home.inUse()) {
            if (Instant.now().isAfter(end)) {
                throw new IllegalStateException("Another Elasticsearch works in " + home.data()
                        + ". Stop the other Cutline, or give this one its own cutline.data");
            }
            Thread.sleep(GLANCE.toMillis());
        }
    }

    private static URI awaitReady(NodeProcess process) throws InterruptedException {
        Instant end = Instant.now().plus(STARTED_WITHIN);
        while (Instant.now().isBefore(end)) {
            if (!process.isAlive()) {
                throw new IllegalStateException("It ended while starting and said: " + process.lastWords());
            }
            URI address = process.ready();
            if (address != null) {
                return address;
            }
            Thread.sleep(GLANCE.toMillis());
        }
        throw new IllegalStateException(
                "It did not answer within " + STARTED_WITHIN.toMinutes() + " minutes and said: " + process.lastWords());
    }

    private static String password() {
        byte[] random = new byte[24];
        new SecureRandom().nextBytes(random);
        return HexFormat.of().formatHex(random);
    }

    private void sleepUnlessClosing(Duration time) {
        try {
            if (!closing) {
                Thread.sleep(time.toMillis());
            }
        } catch (InterruptedException e) {
            // closing: the loop looks by itself
        }
    }
}
