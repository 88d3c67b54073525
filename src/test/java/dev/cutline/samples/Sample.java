package dev.cutline.samples;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yaml.snakeyaml.Yaml;

/**
 * One picture of {@code samples/} and what it says of itself: an entry of {@code samples.yaml}.
 *
 * @param name of the file
 * @param blocks which of them carry it
 * @param iptc values by the ids of {@code properties.tsv}
 * @param iimOnly what IIM says instead
 * @param latin1 whether IIM is ISO 8859-1 without saying so
 * @param exif the camera's values
 */
record Sample(
        String name,
        Set<Block> blocks,
        Map<String, Object> iptc,
        Map<String, Object> iimOnly,
        boolean latin1,
        Map<String, Object> exif) {

    /** A kind of metadata that a file may carry. */
    enum Block {
        EXIF,
        IIM,
        XMP,
        /** XMP beside the picture. */
        SIDECAR
    }

    Sample {
        Set<String> unknown = Stream.concat(iptc.keySet().stream(), iimOnly.keySet().stream())
                .filter(id -> Property.ALL.stream()
                        .noneMatch(property -> property.id().equals(id)))
                .collect(Collectors.toSet());
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException(name + ": properties.tsv has no " + unknown);
        }
    }

    static List<Sample> all() {
        Map<String, Map<String, Object>> table = new Yaml().load(table("samples.yaml"));
        return table.entrySet().stream()
                .map(entry -> of(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** The same values as IIM has them. */
    Map<String, Object> iim() {
        Map<String, Object> values = new LinkedHashMap<>(iptc);
        values.putAll(iimOnly);
        return values;
    }

    private static Sample of(String name, Map<String, Object> entry) {
        Set<Block> blocks = EnumSet.noneOf(Block.class);
        for (Object block : (List<?>) entry.getOrDefault("writes", List.of())) {
            blocks.add(Block.valueOf(block.toString().toUpperCase(Locale.ROOT)));
        }
        boolean latin1 = Boolean.TRUE.equals(entry.get("latin1"));
        return new Sample(name, blocks, section(entry, "iptc"), section(entry, "iim"), latin1, section(entry, "exif"));
    }

    /** A table beside these classes. */
    static String table(String name) {
        try (InputStream in = Objects.requireNonNull(Sample.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> section(Map<String, Object> entry, String name) {
        return (Map<String, Object>) entry.getOrDefault(name, Map.of());
    }
}
