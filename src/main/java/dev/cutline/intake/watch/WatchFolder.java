package dev.cutline.intake.watch;

import dev.cutline.intake.sender.SenderDefaults;
import jakarta.validation.constraints.NotNull;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A folder that is watched.
 *
 * @param folder with those below it; may come and go
 * @param receivedFrom what photos name as their sender; the folder's name where it isn't set
 * @param agency who is credited where a picture names nobody, or null
 * @param source the source of pictures that name none; the agency where it isn't set
 * @param template the desk's template that fills each picture in, or null
 * @param after what becomes of files that were taken in
 */
public record WatchFolder(
        @NotNull Path folder,
        @Nullable String receivedFrom,
        @Nullable String agency,
        @Nullable String source,
        @Nullable String template,
        @Nullable After after) {

    /** What becomes of files that were taken in. */
    public enum After {
        /** They go into {@code done}; those that can't be taken in go into {@code failed} with the reason. */
        MOVE,
        /** They stay where they are, and are looked at again after a restart. */
        KEEP
    }

    /** What photos name as their sender. */
    public String sender() {
        Path name = folder.toAbsolutePath().normalize().getFileName();
        return Objects.requireNonNullElse(receivedFrom, name == null ? folder.toString() : name.toString());
    }

    SenderDefaults defaults() {
        return new SenderDefaults(receivedFrom, agency, source, template);
    }

    boolean isKept() {
        return after == After.KEEP;
    }
}
