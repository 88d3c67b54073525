package dev.cutline.cli.exporting;

import dev.cutline.cli.server.Answer;
import dev.cutline.cli.server.Desk;
import java.io.IOException;
import java.nio.file.Path;
import tools.jackson.databind.JsonNode;

/** Goes through the hits of a search, page by page, and fetches what the folder lacks. */
final class Exporter {

    private static final int PAGE = 100;

    private final Desk desk;
    private final Folder folder;
    private long fetched;
    private long there;
    private long keptBack;

    Exporter(Desk desk, Path folder) {
        this.desk = desk;
        this.folder = new Folder(desk, folder);
    }

    void run(String query, Table table) throws IOException, InterruptedException {
        String next = "";
        do {
            String after = next.isEmpty() ? "" : "&after=" + Desk.escaped(next);
            Answer answer = desk.get(
                    "/api/photos?sort=oldest&facets=&size=%d&q=%s%s".formatted(PAGE, Desk.escaped(query), after));
            if (!answer.isFine()) {
                throw new IOException("The desk doesn't search: " + answer.problem());
            }
            JsonNode page = answer.json();
            if (next.isEmpty()) {
                page.path("warnings").forEach(Exporter::warn);
            }
            for (JsonNode item : page.path("items")) {
                fetch(item.path("photo"), table);
            }
            next = page.path("next").asString("");
        } while (!next.isEmpty());
    }

    /** A part of the query that wasn't understood would otherwise export more than was asked for. */
    private static void warn(JsonNode misread) {
        String nearest = misread.path("suggestion").asString("");
        System.err.printf(
                "“%s” %s.%s%n",
                misread.path("text").asString(""),
                misread.path("message").asString("wasn't understood, so it was left out"),
                nearest.isEmpty() ? "" : " Did you mean “%s”?".formatted(nearest));
    }

    private void fetch(JsonNode photo, Table table) throws IOException, InterruptedException {
        Path file = folder.place(photo);
        String why = "";
        if (folder.has(file, photo)) {
            there++;
        } else {
            why = folder.fetch(file, photo);
            fetched += why.isEmpty() ? 1 : 0;
        }
        if (!why.isEmpty()) {
            keptBack++;
            System.err.printf("%s: kept back: %s%n", file.getFileName(), why);
        }
        table.add(photo, why.isEmpty() ? String.valueOf(file.getFileName()) : "", why);
    }

    long keptBack() {
        return keptBack;
    }

    boolean hasFoundNothing() {
        return fetched + there + keptBack == 0;
    }

    String summary() {
        return "%,d fetched, %,d there already, %,d kept back.".formatted(fetched, there, keptBack);
    }
}
