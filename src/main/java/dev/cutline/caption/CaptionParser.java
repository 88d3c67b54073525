package dev.cutline.caption;

import dev.cutline.credit.Credit;
import dev.cutline.credit.Qualifier;
import dev.cutline.credit.line.CreditParser;
import dev.cutline.wording.Languages;
import dev.cutline.wording.Words;
import java.util.ArrayList;
import java.util.List;

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
        return read(caption, true);
    }

    /**
     * What stands around the sentences of a caption: the same without day and language, which take most of the time and
     * a table of a quarter of a second. For those who ask for credit and notes only.
     */
    public Caption parseAround(String caption) {
        return read(caption, false);
    }

    private Caption read(String caption, boolean sentences) {
        if (caption.isBlank() || caption.length() > LONGEST) {
            return new Caption(caption.strip(), null, null, Credit.NONE, false, List.of(), null);
        }
        Draft draft = new Draft(caption);
        new CreditAhead(draft, credits).read();
        new Closing(draft, credits).read();
        new Opening(draft, credits).read();
        Credit credit = RepeatedCredits.best(draft.credits);
        boolean file = draft.file || credit.qualifiers().contains(Qualifier.FILE) || saysFile(draft);
        String text = draft.rest();
        String language = sentences ? Languages.of(text) : null;
        List<String> notes = new ArrayList<>(draft.notes);
        notes.addAll(draft.closingNotes);
        String date = sentences ? PictureDay.of(draft, language == null || language.equals("en")) : null;
        return new Caption(text, draft.dateline, date, credit, file, notes, language);
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
