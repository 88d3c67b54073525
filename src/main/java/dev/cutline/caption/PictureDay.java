package dev.cutline.caption;

import dev.cutline.wording.Phrases.Match;
import dev.cutline.wording.Sentences;
import dev.cutline.wording.Words;
import dev.cutline.wording.Words.Gap;
import dev.cutline.wording.WrittenDate;
import dev.cutline.wording.WrittenDates;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which of the days that a caption names is the day the picture was taken: the one that says so, else the one the
 * sentence is about; not a day of release, of birth, or of what is still to come.
 */
final class PictureDay {

    private static final int REACH = 14;
    private static final int NEAR = 3;
    private static final int WEEKDAY_SCORE = 3;
    /** Of a younger event there may be a picture of the day itself. */
    private static final int FEWEST_YEARS = 40;

    private static final Set<String> OF = Set.of("of", "des", "der", "du", "de", "del", "della", "vom");

    private static final List<String> PROVIDED = List.of("提供", "公開", "配信", "発表", "发布", "제공");
    /** "In this pool photograph distributed by a house, somebody does something on a day": the day belongs to the deed. */
    private static final int CLAUSE = 5;

    private final Words words;
    private final boolean handout;
    private final boolean undated;
    private final boolean released;

    /** Reads the words of a caption's text. */
    PictureDay(Words words) {
        this.words = words;
        boolean hasHandout = false;
        boolean hasUndated = false;
        boolean hasReleased = false;
        for (int i = 0; i < words.size(); i++) {
            Match<Mark> match = Mark.ofDay(words, i);
            hasHandout |= match != null && match.meaning() == Mark.HANDOUT;
            hasUndated |= match != null && match.meaning() == Mark.UNDATED;
            hasReleased |= match != null && match.meaning() == Mark.RELEASED;
        }
        this.handout = hasHandout;
        this.undated = hasUndated;
        this.released = hasReleased;
    }

    /** Whether the text says that the picture was released or distributed. */
    boolean isReleased() {
        return released;
    }

    /** The day in ISO 8601, or null where the caption doesn't say. */
    @Nullable
    String iso(Draft draft, boolean english) {
        for (String note : draft.closingNotes) {
            Words noteWords = Words.of(note);
            String noted = new PictureDay(noteWords).taken(WrittenDates.in(noteWords));
            if (noted != null) {
                return noted;
            }
        }
        String said = best(draft.dates, draft.from, draft.to, english);
        if (said != null) {
            return said;
        }
        String dateline = draft.dateline == null ? null : draft.dateline.date();
        return dateline != null && dateline.length() == 10 && !undated ? dateline : null;
    }

    private @Nullable String taken(List<WrittenDate> dates) {
        for (WrittenDate date : dates) {
            if (date.year() != null && meaning(date) == Mark.TAKEN) {
                return date.iso();
            }
        }
        return null;
    }

    private @Nullable String best(List<WrittenDate> dates, int from, int to, boolean english) {
        String best = null;
        int bestScore = 0;
        int bestEnd = 0;
        for (WrittenDate date : dates) {
            boolean inside = date.start() >= from && date.end() <= to && date.year() != null && !isCommemorated(date);
            if (inside && !(date.ambiguous() && english && !isDated(date))) {
                int score = score(date);
                if (score > bestScore && !(score == WEEKDAY_SCORE && bestScore > 1 && isLaterSentence(bestEnd, date))) {
                    best = date.iso();
                    bestScore = score;
                    bestEnd = date.end();
                }
            }
        }
        return best;
    }

    /** What later sentences tell of is news, not the picture. */
    private boolean isLaterSentence(int from, WrittenDate date) {
        for (int i = from; i + 1 < date.start(); i++) {
            boolean stop = words.text().charAt(i) == '.' && words.text().charAt(i + 1) == ' ';
            if (stop && Sentences.endsAt(words.text(), i)) {
                return true;
            }
        }
        return false;
    }

    /** {@code the 149th anniversary of the battle on May 5, 1862}: that many years ago; so is the anniversary of a day. */
    private boolean isCommemorated(WrittenDate date) {
        int first = words.at(date.start());
        for (int word = first - 1; word > 0 && word >= first - REACH && words.gap(word + 1) != Gap.STOP; word--) {
            Match<Mark> match = Mark.ofDay(words, word);
            if (match != null && match.meaning() == Mark.ANNIVERSARY) {
                int years = leadingNumber(word - 1);
                boolean past = date.year() != null
                        && date.year() + years <= Year.now(ZoneOffset.UTC).getValue();
                boolean its = first - word <= NEAR && OF.contains(words.folded(word + 1));
                return its || years >= FEWEST_YEARS && past;
            }
        }
        return false;
    }

    /** {@code 149th}, {@code 75} */
    private int leadingNumber(int word) {
        int number = 0;
        for (int i = words.start(word); i < words.end(word) && number < 1000; i++) {
            char c = words.text().charAt(i);
            if (c < '0' || c > '9') {
                break;
            }
            number = 10 * number + c - '0';
        }
        return number;
    }

    /** {@code In this May 4, 1964, file photo}, {@code In this Friday, May 4, 2012 photo} */
    private boolean isThisDay(WrittenDate date) {
        int word = words.at(date.start()) - 1;
        Match<Mark> match = word < 0 ? null : Mark.ofDay(words, word);
        int ahead = match != null && match.meaning() == Mark.WEEKDAY ? word - 1 : word;
        return ahead >= 0 && words.folded(ahead).equals("this");
    }

    /** {@code File photo dated 05/03/16}: British agencies, day first. */
    private boolean isDated(WrittenDate date) {
        int word = words.at(date.start());
        return word > 0 && words.folded(word - 1).equals("dated");
    }

    private int score(WrittenDate date) {
        Mark meaning = isProvided(date) ? Mark.RELEASED : meaning(date);
        if (meaning == Mark.TAKEN || isThisDay(date)) {
            return 4;
        }
        if (meaning == Mark.RELEASED) {
            return handout && !undated ? 1 : 0;
        }
        if (meaning == Mark.OTHER || undated) {
            return 0;
        }
        return meaning == Mark.WEEKDAY ? WEEKDAY_SCORE : 2;
    }

    /** {@code (2024年7月3日提供)}: Japanese says so behind the day. */
    private boolean isProvided(WrittenDate date) {
        for (String word : PROVIDED) {
            if (words.text().startsWith(word, date.end())) {
                return true;
            }
        }
        return false;
    }

    /** What the words ahead of a day make of it: the nearest that means something decides. */
    private @Nullable Mark meaning(WrittenDate date) {
        int first = words.at(date.start());
        boolean weekday = false;
        boolean clause = false;
        boolean longClause = false;
        for (int word = first - 1; word >= 0 && word >= first - REACH; word--) {
            if (word < first - 1 && words.gap(word + 1) == Gap.STOP) {
                break;
            }
            Match<Mark> match = Mark.ofDay(words, word);
            Mark mark = match == null ? null : match.meaning();
            if (mark == Mark.TAKEN
                    || mark == Mark.RELEASED && !(clause && weekday || longClause)
                    || match != null && mark == Mark.OTHER && touches(match, first)) {
                return mark;
            }
            weekday |= mark == Mark.WEEKDAY && first - word <= 2;
            clause |= word < first - 2 && words.gap(word) == Gap.BREAK;
            longClause |= word < first - CLAUSE && words.gap(word) == Gap.BREAK;
            if (Character.isDigit(words.text().charAt(words.start(word))) && words.end(word) - words.start(word) == 4) {
                break;
            }
        }
        return weekday ? Mark.WEEKDAY : null;
    }

    /** {@code born on}, {@code due Friday, }: straight ahead of the day, but for a short word or a weekday. */
    private boolean touches(Match<Mark> match, int day) {
        if (match.last() == day - 1) {
            return true;
        }
        Match<Mark> second = match.last() == day - 3 ? Mark.ofDay(words, day - 2) : null;
        if (second != null && second.meaning() == Mark.WEEKDAY) {
            return true;
        }
        boolean oneBetween = match.last() == day - 2;
        Match<Mark> between = oneBetween ? Mark.ofDay(words, day - 1) : null;
        boolean weekday = between != null && between.meaning() == Mark.WEEKDAY;
        return oneBetween && (weekday || words.end(day - 1) - words.start(day - 1) <= NEAR);
    }
}
