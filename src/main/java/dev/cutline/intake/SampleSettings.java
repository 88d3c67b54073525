package dev.cutline.intake;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What an empty desk begins with.
 *
 * @param folder of pictures, or null for none; a folder that isn't there is none
 */
@ConfigurationProperties("cutline.samples")
record SampleSettings(@Nullable Path folder) {}
