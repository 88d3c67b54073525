package dev.cutline.caption;

import dev.cutline.credit.Credit;
import dev.cutline.credit.Qualifier;
import dev.cutline.credit.line.CreditParser;
import dev.cutline.wording.Languages;
import dev.cutline.wording.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads captions as agencies write them: takes dateline, file marks, credits and notes off both ends; what is left is the
 * text, a range of the caption. Any text will do, nothing is thrown.
 */
public final class CaptionParser {

    /** Longer captions are cut for reading; their text is whole. */
    private static final int LONGEST = 20_000;

    private final CreditParser credits;

    public CaptionParser(CreditParser credits) {
        this.credits = credits;
    }

    /** What a caption says. */
    public Caption parse(String caption) {
        return read(caption).caption();
    }

    /** What a caption says, with the words of its text. */
    public CaptionReading read(String caption) {
        if (isUnread(caption)) {
            return new CaptionReading(
                    unread(caption), Words.of(caption.strip()), Words.of(""), List.of(), false, false);
        }
        Draft draft = draft(caption);
        String language = Languages.of(draft.rest());
        Words words = draft.words.part(draft.from, draft.to);
        PictureDay day = new PictureDay(words);
        return new CaptionReading(
                caption(draft, day.iso(draft, language == null || language.equals("en")), language),
                words,
                draft.words.part(draft.to, caption.length()),
                draft.days.impossible(draft.from, draft.to),
                draft.days.areNamed(draft.from, draft.to),
                day.isReleased());
    }

    /**
     * What stands around the sentences of a caption: the same without day and language, which take most of the time and
     * a table of a quarter of a second. For those who ask for credit and notes only.
     */
    public Caption parseAround(String caption) {
        return isUnread(caption) ? unread(caption) : caption(draft(caption), null, null);
    }

    private static boolean isUnread(String caption) {
        return caption.length() > LONGEST || caption.isBlank();
    }

    private static Caption unread(String caption) {
        return new Caption(caption.strip(), null, null, Credit.NONE, false, List.of(), null);
    }

    /** A caption without what stands around its sentences. */
    private Draft draft(String caption) {
        Draft draft = new Draft(caption);
        new CreditAhead(draft, credits).read();
        new Closing(draft, credits).read();
        new Opening(draft, credits).read();
        return draft;
    }

    private static Caption caption(Draft draft, @Nullable String day, @Nullable String language) {
        Credit credit = RepeatedCredits.best(draft.credits);
        boolean file = draft.file || credit.qualifiers().contains(Qualifier.FILE) || saysFile(draft);
        List<String> notes = new ArrayList<>(draft.notes);
        notes.addAll(draft.closingNotes);
        return new Caption(draft.rest(), draft.dateline, day, credit, file, notes, language);
    }

    /** {@code In this March 17, 2019, file photo, …}. */
    private static boolean saysFile(Draft draft) {
        Words words = draft.words;
        for (int i = draft.words.at(draft.from); i < words.size() && words.start(i) < draft.to; i++) {
            var match = Mark.opening(words, i);
            if (match != null && match.meaning() == Mark.FILE && match.last() > i) {
                return true;
            }
        }
        return false;
    }
}
