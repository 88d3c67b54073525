package dev.cutline.web.batch;

import dev.cutline.desk.batch.Action;
import dev.cutline.desk.batch.Selection;
import dev.cutline.desk.template.Replacement;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * The form of a batch, as sent.
 *
 * @param ids of the pictures, empty for those of the query
 * @param query in the search language, or null
 * @param what {@code fields}, {@code replace}, {@code withdraw} or {@code restore}
 * @param lines the fields
 * @param template whose lines they were, or empty
 */
record BatchForm(
        List<String> ids,
        @Nullable String query,
        String what,
        LinesForm lines,
        String template,
        String find,
        String with,
        boolean regex,
        boolean matchCase,
        List<String> in,
        String reason) {

    static final List<String> WHATS = List.of("fields", "replace", "withdraw", "restore");

    static BatchForm of(MultiValueMap<String, String> sent) {
        List<String> ids = sent.getOrDefault("id", List.of());
        String what = first(sent, "what");
        return new BatchForm(
                ids,
                ids.isEmpty() ? sent.getFirst("q") : null,
                WHATS.contains(what) ? what : WHATS.get(0),
                LinesForm.of(sent),
                first(sent, "template"),
                first(sent, "find"),
                first(sent, "with"),
                sent.containsKey("regex"),
                sent.containsKey("matchCase"),
                sent.getOrDefault("in", sent.containsKey("find") ? List.of() : List.of("description", "headline")),
                first(sent, "reason"));
    }

    BatchForm with(LinesForm others) {
        return new BatchForm(ids, query, what, others, template, find, with, regex, matchCase, in, reason);
    }

    Selection selection() {
        return query == null ? Selection.of(ids) : Selection.found(query);
    }

    /** What is to be done, or null where the form doesn't say enough yet. */
    @Nullable
    Action action() {
        return switch (what) {
            case "replace" ->
                find.isEmpty() || in.isEmpty()
                        ? null
                        : new Action.Replace(new Replacement(find, with, regex, matchCase, in));
            case "withdraw" -> reason.isBlank() ? null : new Action.Withdraw(reason.strip());
            case "restore" -> new Action.Restore();
            default -> lines.ticked().isEmpty() ? null : new Action.Fill(lines.ticked(), null);
        };
    }

    private static String first(MultiValueMap<String, String> sent, String name) {
        return Objects.requireNonNullElse(sent.getFirst(name), "");
    }
}
