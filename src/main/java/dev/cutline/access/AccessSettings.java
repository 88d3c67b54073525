package dev.cutline.access;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who is let in.
 *
 * @param hosts names that browsers may call this desk by, without port; empty lets any name in, which is safe only
 *     behind a proxy that checks it
 * @param withoutKey what callers without a key may do; {@link Role#NOBODY} asks everybody for one
 */
@ConfigurationProperties("cutline.access")
record AccessSettings(
        @DefaultValue({"localhost", "127.0.0.1", "[::1]"}) List<String> hosts,
        @DefaultValue("editor") Role withoutKey) {

    AccessSettings {
        hosts = List.copyOf(hosts);
    }

    boolean allows(String host) {
        return hosts.isEmpty() || hosts.stream().anyMatch(host::equalsIgnoreCase);
    }
}
