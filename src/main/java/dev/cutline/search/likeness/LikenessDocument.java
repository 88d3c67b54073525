package dev.cutline.search.likeness;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.HealthStatus;
import dev.cutline.likeness.Fingerprint;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.springframework.util.DigestUtils;

/**
 * A fingerprint as Elasticsearch keeps it (see {@code likeness.json}).
 *
 * @param words that it is found by
 * @param print its hashes, Base64
 * @param like ids of photos that look so much like it that they belong together
 */
public record LikenessDocument(String words, String print, List<String> like) {

    private static final byte[] DEFINITION = definition();
    /** Of the definition and of what is hashed: fingerprints of another form are made anew, in an index of their own. */
    private static final String FORM =
            "1-" + DigestUtils.md5DigestAsHex(DEFINITION).substring(0, 8);

    /** The hashes alone. */
    record Print(String print) {

        Fingerprint fingerprint() {
            return Fingerprint.read(Base64.getDecoder().decode(print));
        }
    }

    /** The photos that belong together alone. */
    record Like(List<String> like) {}

    static LikenessDocument of(Fingerprint fingerprint, Collection<String> like) {
        return new LikenessDocument(
                String.join(" ", fingerprint.words()),
                Base64.getEncoder().encodeToString(fingerprint.bytes()),
                List.copyOf(like));
    }

    static String index(String photos) {
        return photos + "-likeness-" + FORM;
    }

    private static byte[] definition() {
        try (InputStream in = Objects.requireNonNull(LikenessDocument.class.getResourceAsStream("likeness.json"))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes the index where it isn't there, and tells whether it has. */
    static boolean ensure(ElasticsearchClient client, String index) throws IOException {
        if (client.indices().exists(e -> e.index(index)).value()) {
            return false;
        }
        try {
            client.indices().create(c -> c.index(index).withJson(new ByteArrayInputStream(DEFINITION)));
        } catch (ElasticsearchException e) {
            if (!String.valueOf(e.getMessage()).contains("resource_already_exists")) {
                throw e;
            }
        }
        client.cluster()
                .health(h -> h.index(index).waitForStatus(HealthStatus.Yellow).timeout(t -> t.time("20s")));
        return true;
    }
}
