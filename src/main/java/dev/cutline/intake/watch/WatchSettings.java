package dev.cutline.intake.watch;

import jakarta.validation.Valid;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The folders that are watched, and how patiently.
 *
 * @param watch the folders
 * @param poll how long between two looks into a folder; network folders tell nothing by themselves
 * @param settle how long a file must stay as it is before it counts as whole
 * @param grace how long a picture waits for its companions, and they for it
 * @param ignore names of files that aren't finished, or nobody's: a regular expression
 */
@Validated
@ConfigurationProperties("cutline.intake")
record WatchSettings(
        @DefaultValue List<@Valid WatchFolder> watch,
        @DefaultValue("1s") Duration poll,
        @DefaultValue("3s") Duration settle,
        @DefaultValue("5s") Duration grace,

        @DefaultValue(
                "(?i)\\..*|~.*|.*~|.*\\.(part|partial|tmp|temp|filepart|crdownload|download|swp|lock|writing)|thumbs\\.db|desktop\\.ini")
        Pattern ignore) {

    WatchSettings {
        watch = List.copyOf(watch);
    }
}
