package dev.cutline.caption;

import dev.cutline.credit.Credit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a caption says. Its own words are never changed: {@code text} and {@code notes} are ranges of the caption.
 *
 * @param text the sentences, without dateline, credit, notes and agency marks
 * @param dateline the dateline ahead of the sentences, or null
 * @param date the day it says the picture was taken, ISO 8601 ({@code 2023-03-17}), or null
 * @param credit the credit that stands in the caption, {@link Credit#NONE} where there is none
 * @param file whether it says that this is a file (archive) picture
 * @param notes what isn't the caption proper: editor's notes, corrections, alternative crops, restrictions
 * @param language ISO 639-1 code of the text, or null where it is too short to tell
 */
public record Caption(
        String text,
        @Nullable Dateline dateline,
        @Nullable String date,
        Credit credit,
        boolean file,
        List<String> notes,
        @Nullable String language) {

    public Caption {
        notes = List.copyOf(notes);
    }
}
