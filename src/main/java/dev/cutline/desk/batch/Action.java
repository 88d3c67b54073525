package dev.cutline.desk.batch;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.cutline.desk.template.Line;
import dev.cutline.desk.template.Replacement;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is done to each picture of a batch. In JSON, {@code do} says which. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "do")
@JsonSubTypes({
    @Type(name = "edit", value = Action.Edit.class),
    @Type(name = "fill", value = Action.Fill.class),
    @Type(name = "template", value = Action.Named.class),
    @Type(name = "replace", value = Action.Replace.class),
    @Type(name = "withdraw", value = Action.Withdraw.class),
    @Type(name = "restore", value = Action.Restore.class),
    @Type(name = "undo", value = Action.Undo.class)
})
public sealed interface Action {

    /** The same values for all: a merge patch (RFC 7396) by IPTC property. */
    record Edit(@NotEmpty Map<String, @Nullable Object> iptc) implements Action {}

    /**
     * Each line's text, with the picture's own values in it.
     *
     * @param template whose lines they are, or null
     */
    record Fill(@NotEmpty List<@Valid Line> lines, @Nullable String template) implements Action {
        public Fill {
            lines = List.copyOf(lines);
        }
    }

    /** The lines that a template of the desk has at the moment. */
    record Named(@NotBlank String template) implements Action {}

    /** Finding and replacing. */
    record Replace(@NotNull @Valid Replacement replacement) implements Action {}

    /** A kill notice. */
    record Withdraw(@NotBlank @Size(max = 2_000) String reason) implements Action {}

    /** Lifting kill notices. */
    record Restore() implements Action {}

    /** What a batch changed as it was before, where nobody has changed it since. */
    record Undo(@NotBlank String batch) implements Action {}
}
