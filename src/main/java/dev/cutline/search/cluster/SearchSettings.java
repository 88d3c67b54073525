package dev.cutline.search.cluster;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.net.URI;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * Which Elasticsearch is used.
 *
 * @param url of a cluster (8.19 or 9); without it, Cutline starts a node of its own
 * @param username for the cluster, with {@code password}
 * @param password for the cluster
 * @param apiKey for the cluster, instead of a user name: as Elasticsearch shows it, encoded
 * @param caCertificate PEM file of the authority that signed the cluster's certificate, where Java doesn't know it
 * @param index name of the index (an alias); several desks can share a cluster under different names
 * @param folder of our own node's files
 * @param heap of our own node
 */
@Validated
@ConfigurationProperties("cutline.elasticsearch")
public record SearchSettings(
        @Nullable URI url,
        @Nullable String username,
        @Nullable String password,
        @Nullable String apiKey,
        @Nullable Path caCertificate,

        @DefaultValue("cutline") @Pattern(regexp = "[a-z0-9][a-z0-9._-]{0,199}")
        String index,

        @DefaultValue("data/node") @NotNull Path folder,
        @DefaultValue("1GB") @NotNull DataSize heap) {

    @AssertTrue(message = "give either a username with its password, or an api-key, or neither")
    boolean isOneCredential() {
        return (username == null) == (password == null) && (username == null || apiKey == null);
    }

    @AssertTrue(message = "url must begin with http:// or https://")
    boolean isHttp() {
        return url == null || "http".equals(url.getScheme()) || "https".equals(url.getScheme());
    }

    @Override
    public String toString() {
        return "SearchSettings[url=" + url + ", index=" + index + ", folder=" + folder + ", heap=" + heap + "]";
    }
}
