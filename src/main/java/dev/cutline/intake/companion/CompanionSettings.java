package dev.cutline.intake.companion;

import java.time.Duration;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How companions are read.
 *
 * @param maxSize of a companion's file
 * @param kept how long one waits for its picture
 * @param headings what columns of caption sheets hold by their headings, beyond what Cutline knows: an IPTC property,
 *     {@code filename} or {@code id}
 */
@ConfigurationProperties("cutline.intake.companions")
record CompanionSettings(
        @DefaultValue("20MB") DataSize maxSize,
        @DefaultValue("30d") Duration kept,
        @DefaultValue Map<String, String> headings) {

    CompanionSettings {
        headings = Map.copyOf(headings);
    }
}
