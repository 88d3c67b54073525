package dev.cutline.search.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.util.unit.DataSize;

class SearchSettingsTests {

    private final ApplicationContextRunner runner =
            new ApplicationContextRunner().withUserConfiguration(Settings.class);

    @EnableConfigurationProperties(SearchSettings.class)
    static class Settings {}

    @Test
    void startItsOwnNodeByDefault() {
        runner.run(context -> assertThat(context.getBean(SearchSettings.class))
                .isEqualTo(new SearchSettings(
                        null, null, null, null, null, "cutline", Path.of("data/node"), DataSize.ofGigabytes(1))));
    }

    @Test
    void takeEverything() {
        runner.withPropertyValues(
                        "cutline.elasticsearch.url=https://es.example:9200",
                        "cutline.elasticsearch.api-key=abc",
                        "cutline.elasticsearch.ca-certificate=/etc/ca.pem",
                        "cutline.elasticsearch.index=desk",
                        "cutline.elasticsearch.folder=/srv/node",
                        "cutline.elasticsearch.heap=2GB")
                .run(context -> assertThat(context.getBean(SearchSettings.class))
                        .isEqualTo(new SearchSettings(
                                URI.create("https://es.example:9200"),
                                null,
                                null,
                                "abc",
                                Path.of("/etc/ca.pem"),
                                "desk",
                                Path.of("/srv/node"),
                                DataSize.ofGigabytes(2))));
    }

    @Test
    void refuseWhatCannotWork() {
        Map.of(
                        "cutline.elasticsearch.url", "es.example:9200",
                        "cutline.elasticsearch.username", "desk",
                        "cutline.elasticsearch.index", "Photos")
                .forEach((name, value) -> runner.withPropertyValues(name + "=" + value)
                        .run(context -> assertThat(context).hasFailed()));
    }

    @Test
    void keepSecretsOutOfLogs() {
        SearchSettings settings = new SearchSettings(
                null, "desk", "secret", null, null, "cutline", Path.of("node"), DataSize.ofGigabytes(1));
        assertThat(settings.toString()).doesNotContain("secret");
    }
}
