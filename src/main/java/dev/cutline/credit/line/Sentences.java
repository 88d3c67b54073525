package dev.cutline.credit.line;

import dev.cutline.credit.agency.Agency;
import dev.cutline.credit.line.Part.Kind;
import dev.cutline.credit.line.Segment.Separator;
import dev.cutline.credit.name.NameScore;
import java.util.List;

/** Tells what prose beside a credit is: a remark, a caption, a title, a user's name, or the sign that there is no credit. */
final class Sentences {

    private static final int LONGEST_HANDLE = 5;

    private final LineReading line;
    private final List<Part> parts;
    private final UserNames users;
    /** Prose was taken for a user's name. */
    boolean guessed;

    Sentences(LineReading line, UserNames users) {
        this.line = line;
        this.parts = line.parts;
        this.users = users;
    }

    /** Prose in brackets is a remark and on a stock site a user's name; elsewhere it says that this is no credit. */
    boolean read() {
        if (!line.any(p -> p.kind == Kind.PROSE)) {
            return true;
        }
        for (Part part : List.copyOf(parts)) {
            if (part.kind != Kind.PROSE) {
                continue;
            }
            boolean site = users.site || line.any(p -> p.is(Agency.Kind.HUB));
            boolean title = site && line.licensed && line.any(p -> p.score >= NameScore.STRONG && p.words > 1);
            if (part.bracketed || title || isSentenceBehind(part) || isWork(part) || isSentenceAhead(part)) {
                parts.remove(part);
            } else if (users.isPhrase(part)
                    || site && line.announced && part.words <= LONGEST_HANDLE && part.before != Separator.DASH) {
                part.kind = Kind.PERSON;
                part.score = NameScore.STRONG;
                guessed = true;
            } else {
                return false;
            }
        }
        return true;
    }

    /** "Lamps in the dark - Jane Doe / PNN" */
    private boolean isSentenceAhead(Part part) {
        if (parts.size() != 3 || parts.get(0) != part) {
            return false;
        }
        Part maker = parts.get(1);
        Agency house = parts.get(2).agency;
        return maker.before == Separator.DASH
                && maker.score >= NameScore.STRONG
                && maker.words > 1
                && parts.get(2).before == Separator.SLASH
                && house != null
                && (house.sellsPictures() || house.isOfUsers());
    }

    /** "Foto: Jane Doe, "Lamps"": what the maker calls it. */
    private boolean isWork(Part part) {
        return part.quoted
                && line.announced
                && line.any(p -> p.score >= NameScore.STRONG && p.words > 1 && p.start < part.start);
    }

    /** "(Rick Egan | The Salt Lake Tribune) Protesters march.": the credit goes ahead of the caption, in brackets. */
    private boolean isSentenceBehind(Part part) {
        boolean name = line.any(p -> p.score >= NameScore.STRONG && p.words > 1 && p.start < part.start);
        boolean caption = part.before == Separator.DOT && line.announced && name;
        return caption || part.before == Separator.CLOSE && name && line.any(p -> p.kind == Kind.AGENCY);
    }
}
