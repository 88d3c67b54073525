package dev.cutline.desk.reception;

import jakarta.validation.constraints.Positive;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * What is too much to take in.
 *
 * @param maxSize of a file
 * @param maxPixels of a picture, width times height
 */
@Validated
@ConfigurationProperties("cutline.intake")
record IntakeLimits(
        @DefaultValue("200MB") DataSize maxSize,
        @DefaultValue("500000000") @Positive long maxPixels) {}
