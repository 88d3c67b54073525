package dev.cutline.desk.batch;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Positive;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How much is done at once.
 *
 * @param workers pictures of a batch that are edited at the same time
 * @param mostPhotos in a batch; larger selections are refused
 */
@Validated
@ConfigurationProperties("cutline.batch")
record BatchSettings(
        @DefaultValue("2") @Positive @Max(64) int workers,
        @DefaultValue("100000") @Positive int mostPhotos) {}
