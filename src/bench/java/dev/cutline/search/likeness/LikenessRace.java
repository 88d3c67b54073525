package dev.cutline.search.likeness;

import dev.cutline.likeness.Copies;
import dev.cutline.likeness.Enquiry;
import dev.cutline.likeness.Fingerprint;
import dev.cutline.likeness.Scenes;
import dev.cutline.likeness.Sketch;
import dev.cutline.search.cluster.Connection;
import dev.cutline.search.cluster.TestConnection;
import dev.cutline.search.node.Node.Ready;
import dev.cutline.search.node.TestNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * How long a lookup by likeness takes among a million photos, beside the same query sent straight to the node.
 *
 * <p>The photos are made up from a few hundred drawn ones, whose bits are turned at random, so that their words are as
 * unevenly spread as those of pictures. Arguments: photos, lookups.
 */
public final class LikenessRace {

    private static final int DRAWN = 200;
    private static final int BATCH = 2_000;
    private static final double TURNED = 0.3;

    private final Random random = new Random(7);
    private final HttpClient http = HttpClient.newHttpClient();
    private final LikenessIndex index;

    private LikenessRace(LikenessIndex index) {
        this.index = index;
    }

    /** Runs the race on a node of its own. */
    public static void main(String[] arguments) throws Exception {
        int photos = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000_000;
        int lookups = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 400;
        Connection connection = TestConnection.open(LikenessRace.class);
        try {
            LikenessRace race = new LikenessRace(new LikenessIndex(connection));
            race.fill(photos);
            race.run(lookups);
        } finally {
            connection.stop();
        }
    }

    private void fill(int photos) {
        index.ensure();
        List<byte[]> drawn = new ArrayList<>();
        for (int i = 0; i < DRAWN; i++) {
            drawn.add(Fingerprint.of(sketch(i)).bytes());
        }
        long start = System.nanoTime();
        for (int i = 0; i < photos; i += BATCH) {
            Map<String, Fingerprint> prints = new LinkedHashMap<>();
            for (int j = i; j < Math.min(photos, i + BATCH); j++) {
                prints.put("%064x".formatted(j), Fingerprint.read(turned(drawn.get(j % DRAWN))));
            }
            index.put(prints);
        }
        System.out.printf("%,d photos indexed in %.0f s%n", index.count(), (System.nanoTime() - start) / 1e9);
    }

    /** The same bits are turned in all the hashes of a picture, which are alike. */
    private byte[] turned(byte[] print) {
        byte[] mask = new byte[32];
        for (int bit = 0; bit < 256; bit++) {
            if (random.nextDouble() < TURNED) {
                mask[bit / 8] |= (byte) (1 << bit % 8);
            }
        }
        byte[] turned = print.clone();
        for (int i = 0; i < turned.length; i++) {
            turned[i] ^= mask[i % mask.length];
        }
        return turned;
    }

    private void run(int lookups) throws Exception {
        List<Enquiry> enquiries = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            enquiries.add(Enquiry.of(sketch(DRAWN + i)));
        }
        double[] ours = new double[lookups];
        double[] raw = new double[lookups];
        for (int i = -50; i < lookups; i++) {
            Enquiry enquiry = enquiries.get(Math.floorMod(i, enquiries.size()));
            HttpRequest request = request(enquiry);
            long start = System.nanoTime();
            index.near(enquiry, 6);
            long between = System.nanoTime();
            http.send(request, BodyHandlers.ofByteArray());
            if (i >= 0) {
                ours[i] = (between - start) / 1e6;
                raw[i] = (System.nanoTime() - between) / 1e6;
            }
        }
        print("lookup by likeness", ours);
        print("the query itself", raw);
        System.out.printf("ratio of the 95th percentiles: %.2f%n", ours[lookups * 95 / 100] / raw[lookups * 95 / 100]);
    }

    private static void print(String name, double[] millis) {
        Arrays.sort(millis);
        System.out.printf(
                "%-20s median %.1f ms, 95th percentile %.1f ms%n",
                name, millis[millis.length / 2], millis[millis.length * 95 / 100]);
    }

    private HttpRequest request(Enquiry enquiry) throws IOException {
        Ready node = TestNode.shared();
        String name = LikenessDocument.index(TestNode.indexOf(LikenessRace.class));
        String body =
                "{\"size\":50,\"track_total_hits\":false,\"_source\":[\"print\"],\"query\":{\"match\":{\"words\":\""
                        + String.join(" ", enquiry.words()) + "\"}}}";
        String pair = node.username() + ":" + node.password();
        return HttpRequest.newBuilder(URI.create(node.address() + "/" + name + "/_search"))
                .header("Content-Type", "application/json")
                .header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8)))
                .POST(BodyPublishers.ofString(body))
                .build();
    }

    private static Sketch sketch(int number) {
        return Sketch.of(Copies.scaled(Scenes.picture(number), 512));
    }
}
