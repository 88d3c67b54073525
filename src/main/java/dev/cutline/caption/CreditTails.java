package dev.cutline.caption;

import dev.cutline.credit.Credit;
import dev.cutline.credit.CreditReading;
import dev.cutline.credit.CreditReading.Confidence;
import dev.cutline.credit.Qualifier;
import dev.cutline.credit.line.CreditParser;
import dev.cutline.wording.Phrases.Match;
import org.jspecify.annotations.Nullable;

/** Decides whether a piece of a caption is a credit. */
final class CreditTails {

    static final int LONGEST = 250;
    private static final int SHORTEST_NAME = 5;
    /** {@code (Pool photo)} */
    private static final int LONGEST_POOL = 12;
    /** {@code … 2023.1.1 오장환 기자} */
    private static final String REPORTER = " 기자";

    private final Draft draft;
    private final CreditParser credits;

    CreditTails(Draft draft, CreditParser credits) {
        this.draft = draft;
        this.credits = credits;
    }

    /** Notes the credit if the text is one; standing apart from a sentence, it needs less to be believed. */
    boolean takes(String text, int from, boolean apart) {
        boolean announced = isAnnounced(from);
        boolean linked = text.indexOf('/') >= 0 || text.contains(" via ");
        if (text.length() > LONGEST) {
            return false;
        }
        CreditReading reading = credits.judge(undoubled(text));
        Credit credit = reading.credit();
        boolean named = !credit.creators().isEmpty() || !credit.chain().isEmpty();
        boolean known = reading.confidence() != Confidence.GUESS || linked && apart && namesAgency(text);
        boolean sure = announced || !credit.chain().isEmpty() && known || apart && text.endsWith(REPORTER);
        boolean all = from <= draft.from && !draft.credits.isEmpty();
        boolean bare = apart && credit.qualifiers().contains(Qualifier.POOL) && text.length() <= LONGEST_POOL;
        boolean credited = named && sure && (announced || apart || linked) || !named && bare;
        if (all || !credited) {
            return false;
        }
        draft.credits.add(credit);
        return true;
    }

    /** {@code AFP PHOTO / JANE DOEJANE DOE/AFP}: a name that a machine put twice. */
    private static String undoubled(String text) {
        int slash = text.indexOf('/');
        int end = slash < 0 ? -1 : text.indexOf('/', slash + 1);
        String name = end < 0 ? "" : text.substring(slash + 1, end).strip();
        int half = name.length() / 2;
        boolean doubled = half >= SHORTEST_NAME && name.length() % 2 == 0 && name.startsWith(name.substring(half));
        return doubled ? text.substring(0, slash + 1) + name.substring(half) + text.substring(end) : text;
    }

    private boolean namesAgency(String text) {
        return credits.read(text).tokens().stream()
                .anyMatch(token -> token.role().equals("agency"));
    }

    private boolean isLabel(Match<Mark> match) {
        int end = draft.words.end(match.last());
        while (end < draft.to && Draft.isBlank(draft.caption.charAt(end))) {
            end++;
        }
        return end < draft.to && ":：–-|/".indexOf(draft.caption.charAt(end)) >= 0;
    }

    /** Whether a lead-in ({@code Photo by}) stands here. */
    boolean isAnnounced(int from) {
        if (draft.caption.charAt(from) == '©') {
            return true;
        }
        int word = draft.words.at(from);
        @Nullable Match<Mark> match = word < draft.words.size() ? Mark.opening(draft.words, word) : null;
        return match != null && (match.meaning() == Mark.LEAD || match.meaning() == Mark.LEAD_COLON && isLabel(match));
    }
}
