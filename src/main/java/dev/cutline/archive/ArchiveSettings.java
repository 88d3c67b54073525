package dev.cutline.archive;

import jakarta.validation.constraints.NotNull;
import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * Where the archive is.
 *
 * @param folder on a file system that has hard links, best one that is backed up: it is the truth
 */
@Validated
@ConfigurationProperties("cutline.archive")
public record ArchiveSettings(@NotNull Path folder) {}
