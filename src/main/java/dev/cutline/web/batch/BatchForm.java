package dev.cutline.web.batch;

import dev.cutline.desk.batch.Action;
import dev.cutline.desk.batch.Selection;
import dev.cutline.desk.template.How;
import dev.cutline.desk.template.Line;
import dev.cutline.desk.template.Replacement;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * The form of a batch, as sent.
 *
 * @param ids of the pictures, empty for those of the query
 * @param query in the search language, or null
 * @param what one of {@link #WHATS}
 * @param lines the fields
 * @param template whose lines they were, or that is filled in; or empty
 * @param add keywords to add
 * @param remove keywords to take out
 */
record BatchForm(
        List<String> ids,
        @Nullable String query,
        String what,
        LinesForm lines,
        String template,
        String add,
        String remove,
        String find,
        String with,
        boolean regex,
        boolean matchCase,
        List<String> in,
        String reason) {

    static final List<String> WHATS = List.of("fields", "template", "keywords", "replace", "withdraw", "restore");

    private static final String KEYWORDS = "keywords";

    static BatchForm of(MultiValueMap<String, String> sent) {
        List<String> ids = sent.getOrDefault("id", List.of());
        String what = first(sent, "what");
        return new BatchForm(
                ids,
                ids.isEmpty() ? sent.getFirst("q") : null,
                WHATS.contains(what) ? what : WHATS.get(0),
                LinesForm.of(sent),
                first(sent, "template"),
                first(sent, "add"),
                first(sent, "remove"),
                first(sent, "find"),
                first(sent, "with"),
                sent.containsKey("regex"),
                sent.containsKey("matchCase"),
                sent.getOrDefault("in", sent.containsKey("find") ? List.of() : List.of("description", "headline")),
                first(sent, "reason"));
    }

    /** The fields filled in from elsewhere, to be changed before they are used. */
    BatchForm with(LinesForm others) {
        return new BatchForm(
                ids, query, WHATS.get(0), others, template, add, remove, find, with, regex, matchCase, in, reason);
    }

    Selection selection() {
        return query == null ? Selection.of(ids) : Selection.found(query);
    }

    /** What is to be done, or null where the form doesn't say enough yet. */
    @Nullable
    Action action() {
        return switch (what) {
            case "template" -> template.isEmpty() ? null : new Action.Named(template);
            case "keywords" -> keywords().isEmpty() ? null : new Action.Fill(keywords(), null);
            case "replace" ->
                find.isEmpty() || in.isEmpty()
                        ? null
                        : new Action.Replace(new Replacement(find, with, regex, matchCase, in));
            case "withdraw" -> reason.isBlank() ? null : new Action.Withdraw(reason.strip());
            case "restore" -> new Action.Restore();
            default -> lines.ticked().isEmpty() ? null : new Action.Fill(lines.ticked(), null);
        };
    }

    private List<Line> keywords() {
        return Stream.of(new Line(KEYWORDS, How.REMOVE, remove.strip()), new Line(KEYWORDS, How.APPEND, add.strip()))
                .filter(line -> !line.text().isEmpty())
                .toList();
    }

    private static String first(MultiValueMap<String, String> sent, String name) {
        return Objects.requireNonNullElse(sent.getFirst(name), "");
    }
}
