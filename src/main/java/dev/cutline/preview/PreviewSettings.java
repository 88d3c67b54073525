package dev.cutline.preview;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Bounds of decoding.
 *
 * @param folder where small copies are kept; it may be emptied at any time
 * @param maxPixels pictures with more are not decoded
 * @param workers thumbnails made at a time; previews, which need more memory, are made one at a time
 */
@Validated
@ConfigurationProperties("cutline.preview")
record PreviewSettings(
        @NotNull Path folder,
        @DefaultValue("200000000") @Positive long maxPixels,
        @DefaultValue("2") @Positive int workers) {}
