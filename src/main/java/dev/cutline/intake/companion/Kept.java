package dev.cutline.intake.companion;

import dev.cutline.photo.Statement;
import java.time.Instant;
import java.util.List;

/**
 * A companion some of whose pictures haven't come.
 *
 * @param name of its file
 * @param receivedFrom where it came from
 * @param by who brought it
 * @param at when
 * @param statements those without a picture
 */
record Kept(String name, String receivedFrom, String by, Instant at, List<Statement> statements) {

    Kept {
        statements = List.copyOf(statements);
    }
}
