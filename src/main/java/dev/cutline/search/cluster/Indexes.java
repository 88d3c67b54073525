package dev.cutline.search.cluster;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.HealthStatus;
import co.elastic.clients.json.JsonData;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import org.springframework.util.DigestUtils;

/**
 * The index behind the alias: {@code cutline-000001}, {@code cutline-000002}, …. A new one is filled beside the old, and
 * the alias moves when it is full, so that a rebuild is never seen in a search.
 */
public final class Indexes {

    private static final byte[] DEFINITION = definition();
    private static final String FORM = DigestUtils.md5DigestAsHex(DEFINITION);

    private final ElasticsearchClient client;
    private final String alias;

    /** The indexes behind this alias. */
    public Indexes(ElasticsearchClient client, String alias) {
        this.client = client;
        this.alias = alias;
    }

    /**
     * An index.
     *
     * @param name its own
     * @param current whether it has the form that this version writes
     * @param complete whether all photos of the archive are in it
     */
    public record Index(String name, boolean current, boolean complete) {}

    private static byte[] definition() {
        try (InputStream in = Objects.requireNonNull(Indexes.class.getResourceAsStream("index.json"))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes the index where there is none. */
    void ensure() throws IOException {
        client.cluster().health(); // says best why we may not come in
        if (!client.indices().existsAlias(a -> a.name(alias)).value()) {
            try {
                create(name(1));
            } catch (ElasticsearchException e) {
                if (!String.valueOf(e.getMessage()).contains("resource_already_exists")) {
                    throw e;
                }
                // another desk was faster, or ended between making it and naming it
            }
            String first = name(1);
            client.indices()
                    .updateAliases(
                            u -> u.actions(a -> a.add(add -> add.index(first).alias(alias))));
        }
        client.cluster()
                .health(h -> h.index(alias).waitForStatus(HealthStatus.Yellow).timeout(t -> t.time("20s")));
    }

    /** The index that the alias stands for. */
    public Index live() throws IOException {
        return client.indices().getMapping(m -> m.index(alias)).result().entrySet().stream()
                .max(Comparator.comparing(Map.Entry::getKey))
                .map(found -> index(found.getKey(), found.getValue().mappings().meta()))
                .orElseThrow();
    }

    private static Index index(String name, Map<String, JsonData> meta) {
        JsonData form = meta.get("form");
        return new Index(name, form != null && form.to(String.class).equals(FORM), meta.containsKey("complete"));
    }

    /** Makes the index after this one, empty and not yet behind the alias. */
    public Index next(Index live) throws IOException {
        String number = live.name().substring(live.name().lastIndexOf('-') + 1);
        String next = name(Integer.parseInt(number) + 1);
        client.indices().delete(d -> d.index(next).ignoreUnavailable(true)); // a rebuild that did not end
        create(next);
        return new Index(next, true, false);
    }

    /** Notes that an index holds everything, puts it behind the alias, and deletes the one that was there. */
    public void complete(Index index) throws IOException {
        client.indices().refresh(r -> r.index(index.name()));
        client.indices()
                .putMapping(m ->
                        m.index(index.name()).meta("form", JsonData.of(FORM)).meta("complete", JsonData.of(true)));
        Index live = live();
        if (!live.name().equals(index.name())) {
            client.indices()
                    .updateAliases(u -> u.actions(
                                    a -> a.add(add -> add.index(index.name()).alias(alias)))
                            .actions(a ->
                                    a.remove(remove -> remove.index(live.name()).alias(alias))));
            client.indices().delete(d -> d.index(live.name()));
        }
    }

    private void create(String name) throws IOException {
        String json = new String(DEFINITION, StandardCharsets.UTF_8)
                .replaceFirst("\"dynamic\": false", "\"dynamic\": false, \"_meta\": {\"form\": \"" + FORM + "\"}");
        client.indices()
                .create(c -> c.index(name).withJson(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8))));
    }

    private String name(int number) {
        return "%s-%06d".formatted(alias, number);
    }
}
