package dev.cutline.desk.shelf;

import java.time.Instant;
import java.util.List;

/**
 * A selection with a name, for all people of the desk.
 *
 * @param name as its people call it
 * @param ids of its photos, in the order they were put in
 * @param by who has changed it last
 * @param at when
 */
public record Lightbox(String name, List<String> ids, String by, Instant at) {

    public Lightbox {
        ids = List.copyOf(ids);
    }
}
