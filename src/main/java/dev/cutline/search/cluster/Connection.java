package dev.cutline.search.cluster;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.json.jackson.Jackson3JsonpMapper;
import co.elastic.clients.transport.TransportUtils;
import co.elastic.clients.transport.rest_client.RestClientTransport;
import dev.cutline.search.node.Node;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.Objects;
import org.apache.http.Header;
import org.apache.http.HttpHost;
import org.apache.http.message.BasicHeader;
import org.elasticsearch.client.RestClient;
import org.elasticsearch.client.RestClientBuilder;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * The way to Elasticsearch: to the configured cluster, or to a node of our own, which it starts. Made in the background
 * and made again when it is lost; until it stands, every call is {@link SearchUnavailable}.
 */
@Component
@EnableConfigurationProperties(SearchSettings.class)
public class Connection implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(Connection.class);
    private static final Duration SOON = Duration.ofSeconds(3);
    private static final Duration LATER = Duration.ofSeconds(15);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);

    private final SearchSettings settings;
    private final @Nullable Node node;
    private volatile @Nullable Line line;
    private volatile String obstacle = "Search is starting";
    private volatile Duration patience = SOON;
    private volatile boolean running;

    Connection(SearchSettings settings) {
        this.settings = settings;
        this.node = settings.url() == null ? new Node(settings.folder(), settings.heap()) : null;
    }

    /** A call to Elasticsearch. */
    public interface Call<T> {
        T on(ElasticsearchClient client) throws IOException;
    }

    /** An open line, and the node at its other end where that is ours. */
    private record Line(ElasticsearchClient client, RestClient rest, Node.@Nullable Ready to) {
        void close() {
            try {
                rest.close();
            } catch (IOException e) {
                log.debug("Closing the connection failed", e);
            }
        }
    }

    /** The alias that stands for the index in use. */
    public String index() {
        return settings.index();
    }

    /** What keeps Elasticsearch from being used, or null where nothing does. */
    @Nullable
    public String obstacle() {
        return usable() == null ? obstacle : null;
    }

    /**
     * Calls Elasticsearch.
     *
     * @throws SearchUnavailable where it isn't there, doesn't answer, or is overloaded
     */
    public <T> T call(Call<T> call) {
        Line open = usable();
        if (open == null) {
            throw new SearchUnavailable(obstacle, patience);
        }
        try {
            return call.on(open.client());
        } catch (IOException e) {
            throw new SearchUnavailable("Elasticsearch doesn't answer: " + e.getMessage(), SOON, e);
        } catch (ElasticsearchException e) {
            if (e.status() == 404 && String.valueOf(e.getMessage()).contains("index_not_found")) {
                drop(open); // somebody has deleted it: the next connection makes it again
                throw new SearchUnavailable("The index is gone and is made again", SOON, e);
            }
            if (e.status() == 429 || e.status() == 503) {
                throw new SearchUnavailable("Elasticsearch is overloaded", SOON, e);
            }
            throw e;
        }
    }

    private @Nullable Line usable() {
        Line open = line;
        return open != null && (node == null || Objects.equals(open.to(), node.state())) ? open : null;
    }

    @Override
    public void start() {
        running = true;
        if (node != null) {
            node.start();
        }
        Thread thread = new Thread(this::keepConnected, "search-connection");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void stop() {
        running = false;
        drop(line);
        if (node != null) {
            node.close();
        }
    }

    /** Starts early and ends late: whoever searches or indexes has ended before. */
    @Override
    public int getPhase() {
        return 0;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void keepConnected() {
        while (running) {
            if (usable() == null) {
                drop(line);
                connect();
            }
            try {
                Thread.sleep(BETWEEN_LOOKS.toMillis());
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private void connect() {
        if (node == null) {
            open(Objects.requireNonNull(settings.url()), authorization(settings), null);
            return;
        }
        Node.State state = node.state();
        if (state instanceof Node.Ready ready) {
            open(ready.address(), basic(ready.username(), ready.password()), ready);
        } else if (state instanceof Node.Failed failed) {
            becauseOf(failed.reason(), LATER);
        } else {
            becauseOf("Search is starting", SOON);
        }
    }

    private void open(URI url, @Nullable Header authorization, Node.@Nullable Ready to) {
        Line opened = null;
        try {
            RestClient rest = rest(url, authorization);
            JsonMapper json = JsonMapper.builder().build();
            opened = new Line(
                    new ElasticsearchClient(new RestClientTransport(rest, new Jackson3JsonpMapper(json))), rest, to);
            new Indexes(opened.client(), settings.index()).ensure();
            line = opened;
            log.info("Search is ready at {}", url);
        } catch (IOException | RuntimeException e) {
            becauseOf("Elasticsearch at " + url + " can't be used: " + e.getMessage(), LATER);
            drop(opened);
        }
    }

    private void becauseOf(String reason, Duration patience) {
        if (!reason.equals(obstacle)) {
            log.info("Search isn't ready: {}", reason);
        }
        this.obstacle = reason;
        this.patience = patience;
    }

    private RestClient rest(URI url, @Nullable Header authorization) throws IOException {
        RestClientBuilder builder = RestClient.builder(HttpHost.create(url.toString()))
                .setRequestConfigCallback(
                        request -> request.setConnectTimeout(3_000).setSocketTimeout(60_000));
        if (url.getPath() != null && url.getPath().length() > 1) {
            builder.setPathPrefix(url.getPath());
        }
        if (authorization != null) {
            builder.setDefaultHeaders(new Header[] {authorization});
        }
        Path certificate = settings.caCertificate();
        if (certificate != null) {
            var context = TransportUtils.sslContextFromHttpCaCrt(certificate.toFile());
            builder.setHttpClientConfigCallback(http -> http.setSSLContext(context));
        }
        return builder.build();
    }

    private static @Nullable Header authorization(SearchSettings settings) {
        if (settings.apiKey() != null) {
            return new BasicHeader("Authorization", "ApiKey " + settings.apiKey());
        }
        return settings.username() == null || settings.password() == null
                ? null
                : basic(settings.username(), settings.password());
    }

    private static Header basic(String username, String password) {
        byte[] pair = (username + ":" + password).getBytes(StandardCharsets.UTF_8);
        return new BasicHeader("Authorization", "Basic " + Base64.getEncoder().encodeToString(pair));
    }

    private synchronized void drop(@Nullable Line old) {
        if (old != null) {
            if (line == old) {
                line = null;
            }
            old.close();
        }
    }
}
