package dev.cutline.search.node;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cutline.search.node.Node.Ready;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;

class NodeIntegrationTests {

    private final Ready node = TestNode.shared();

    @Test
    void refusesWhoeverHasNoPassword() throws Exception {
        assertThat(get("/_cluster/health", null)).isEqualTo(401);
        assertThat(get("/_cluster/health", "elastic:changeme")).isEqualTo(401);
    }

    @Test
    void answersWithItsPassword() throws Exception {
        assertThat(get("/_cluster/health", node.username() + ":" + node.password()))
                .isEqualTo(200);
    }

    @Test
    void listensOnLoopbackOnly() throws Exception {
        List<InetAddress> others = NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(address -> !address.isLoopbackAddress())
                .toList();
        assertThat(others).noneMatch(this::connects);
        assertThat(connects(InetAddress.getByName("127.0.0.1"))).isTrue();
    }

    @Test
    void hasTheFiltersThatEveryFullElasticsearchHas() throws Exception {
        String request = """
                {"tokenizer":"standard","filter":["lowercase","asciifolding","kstem"],"text":"Élections in São Paulo"}""";
        HttpRequest analyze = HttpRequest.newBuilder(node.address().resolve("/_analyze"))
                .header("Authorization", basic(node.username() + ":" + node.password()))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(request))
                .build();
        String answer = send(analyze).body();
        assertThat(answer).contains("\"election\"", "\"sao\"", "\"paulo\"");
    }

    private boolean connects(InetAddress address) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(address, node.address().getPort()), 500);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private int get(String path, String credentials) throws Exception {
        URI uri = node.address().resolve(path);
        HttpRequest.Builder request = HttpRequest.newBuilder(uri);
        if (credentials != null) {
            request.header("Authorization", basic(credentials));
        }
        return send(request.build()).statusCode();
    }

    private static HttpResponse<String> send(HttpRequest request) throws Exception {
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }

    private static String basic(String credentials) {
        return "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes());
    }
}
