package dev.cutline.caption;

import dev.cutline.wording.Words;
import java.util.List;

/**
 * A caption, and what its house checks ask of its words.
 *
 * @param words of its text
 * @param tail words behind its text
 * @param impossibleDays days that its text names and that there are none of, such as {@code February 30, 2023}, as they
 *     are written
 * @param namesDay whether its text names a day, with or without the year
 * @param released whether its text says that the picture was released or distributed
 */
public record CaptionReading(
        Caption caption, Words words, Words tail, List<String> impossibleDays, boolean namesDay, boolean released) {

    public CaptionReading {
        impossibleDays = List.copyOf(impossibleDays);
    }
}
