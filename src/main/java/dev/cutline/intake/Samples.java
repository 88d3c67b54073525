package dev.cutline.intake;

import dev.cutline.archive.Archive;
import dev.cutline.intake.watch.BatchIntake;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Takes the sample pictures in when the archive is empty, so that a new desk has something to look at. */
@Component
@EnableConfigurationProperties(SampleSettings.class)
class Samples {

    private static final Logger LOG = LoggerFactory.getLogger(Samples.class);

    private final SampleSettings settings;
    private final Archive archive;
    private final BatchIntake intake;

    Samples(SampleSettings settings, Archive archive, BatchIntake intake) {
        this.settings = settings;
        this.archive = archive;
        this.intake = intake;
    }

    @EventListener(ApplicationReadyEvent.class)
    void takeIn() throws IOException {
        Path folder = settings.folder();
        if (folder != null && Files.isDirectory(folder) && archive.isEmpty()) {
            int taken = intake.takeInAsItIs(folder, "samples");
            LOG.info("Took in {} sample pictures from {}", taken, folder);
        }
    }
}
