package dev.cutline.licence.restriction;

import dev.cutline.licence.restriction.Term.Kind;
import dev.cutline.wording.Words;
import dev.cutline.wording.Words.Gap;
import java.util.ArrayList;
import java.util.List;

/** The terms of one sentence, or of what stands between two dashes or brackets: rules don't reach beyond it. */
final class Sentence {

    private static final int PERMISSION_REACH = 6;

    /** No instruction is longer; so a hostile text costs little. */
    private static final int MOST_TERMS = 64;

    private static final String QUOTES = "\"“”„«»‹›‘’ ";
    private static final String BULLETS = "•-–—*·";

    private final Words words;
    private final List<Term> terms;
    private final boolean[] used;

    private Sentence(Words words, List<Term> terms) {
        this.words = words;
        this.terms = terms;
        this.used = new boolean[terms.size()];
    }

    /** Cuts the terms of a text into sentences; what a phrase such as "no restrictions" voids is left out. */
    static List<Sentence> of(Words words, List<Term> terms) {
        List<Sentence> sentences = new ArrayList<>();
        List<Term> open = new ArrayList<>();
        boolean examples = false;
        for (int i = 0; i < terms.size(); i++) {
            Term term = terms.get(i);
            int from = open.isEmpty() ? 0 : open.get(open.size() - 1).last() + 1;
            if (!open.isEmpty() && (open.size() == MOST_TERMS || stops(words, open, from, term, examples))) {
                examples = false;
                sentences.add(new Sentence(words, withoutVoid(words, open)));
                open = new ArrayList<>();
            }
            open.add(term);
            examples |= term.is(Kind.EXAMPLE);
        }
        if (!open.isEmpty()) {
            sentences.add(new Sentence(words, withoutVoid(words, open)));
        }
        return sentences;
    }

    /** A bracket with examples goes on with its sentence: {@code may not be altered (e.g., cropped)}; so does a list. */
    private static boolean stops(Words words, List<Term> open, int from, Term next, boolean examples) {
        for (int word = from; word <= next.first(); word++) {
            boolean goesOn = word == next.first() && next.is(Kind.EXAMPLE) || examples && closesBracket(words, word);
            if (words.gap(word) == Gap.STOP
                    && !goesOn
                    && !isQuoted(words, word)
                    && !(next.is(Kind.TOPIC) && isListed(words, open, word))) {
                return true;
            }
        }
        return false;
    }

    /** {@code may not be used for: advertising; merchandise}: an item of what is forbidden, up to a colon. */
    private static boolean isListed(Words words, List<Term> open, int word) {
        String text = words.text();
        String gap = text.substring(words.end(word - 1), words.start(word));
        int line = gap.lastIndexOf('\n');
        boolean bullet = line >= 0
                && BULLETS.indexOf(
                                gap.substring(line).stripLeading().concat(" ").charAt(0))
                        >= 0;
        for (int i = open.size() - 1; i >= 0 && (bullet || gap.startsWith(";")); i--) {
            if (open.get(i).is(Kind.NEG) || open.get(i).is(Kind.PROHIBITED)) {
                int colon = text.indexOf(':', words.end(open.get(i).last()));
                return colon >= 0 && colon < words.start(word);
            }
        }
        return false;
    }

    /** {@code in a “slide show” or “gallery”}: nothing but quotation marks. */
    private static boolean isQuoted(Words words, int word) {
        for (int i = word == 0 ? words.start(0) : words.end(word - 1); i < words.start(word); i++) {
            if (QUOTES.indexOf(words.text().charAt(i)) < 0) {
                return false;
            }
        }
        return word > 0;
    }

    private static boolean closesBracket(Words words, int word) {
        return words.text()
                .substring(words.end(word - 1), words.start(word))
                .strip()
                .equals(")");
    }

    /** Nothing that is voided, and nothing that is said to be allowed: {@code alterations beyond cropping}. */
    private static List<Term> withoutVoid(Words words, List<Term> terms) {
        List<Term> kept = new ArrayList<>(terms.size());
        int voidedFrom = -1;
        boolean beyond = false;
        for (Term term : terms) {
            beyond = term.is(Kind.BEYOND)
                    || beyond
                            && switch (term.kind()) {
                                case TOPIC, AND, EXAMPLE, IN -> true;
                                default -> false;
                            };
            if (beyond) {
                continue;
            }
            if (term.is(Kind.VOID)) {
                voidedFrom = term.last() + 1;
            } else if (voidedFrom < 0 || breaks(words, voidedFrom, term.first())) {
                voidedFrom = -1;
                kept.add(term);
            }
        }
        return kept;
    }

    private static boolean breaks(Words words, int from, int to) {
        for (int word = from; word <= to; word++) {
            if (words.gap(word) != Gap.JOIN) {
                return true;
            }
        }
        return false;
    }

    int size() {
        return terms.size();
    }

    Term term(int index) {
        return terms.get(index);
    }

    boolean is(int index, Kind kind) {
        return index >= 0 && index < terms.size() && terms.get(index).is(kind);
    }

    boolean has(Kind kind) {
        return Term.has(terms, kind);
    }

    boolean used(int index) {
        return used[index];
    }

    void use(int index) {
        used[index] = true;
    }

    /** Words that mean nothing between a term and the one ahead of it. */
    int fillers(int index) {
        return index <= 0 ? 0 : terms.get(index).first() - terms.get(index - 1).last() - 1;
    }

    /** Whether a comma or its like stands between a term and the one ahead of it. */
    boolean breaks(int index) {
        return index > 0
                && breaks(
                        words, terms.get(index - 1).last() + 1, terms.get(index).first());
    }

    /** Whether the words from one term to another stand between two stops, with no other word among them. */
    boolean isNothingBut(int from, int to) {
        int first = terms.get(from).first();
        int last = terms.get(to).last();
        int count = 0;
        for (int i = from; i <= to; i++) {
            count += terms.get(i).last() - terms.get(i).first() + 1;
        }
        boolean begins = first == 0 || words.gap(first) == Gap.STOP;
        boolean ends = last + 1 >= words.size() || words.gap(last + 1) == Gap.STOP;
        return count == last - first + 1 && begins && ends;
    }

    /** Whether no word stands behind a term, up to the next stop. */
    boolean endsWith(int index) {
        int next = terms.get(index).last() + 1;
        return index == terms.size() - 1 && (next >= words.size() || words.gap(next) == Gap.STOP);
    }

    /** The words from one term to another. */
    String text(int from, int to) {
        Term one = terms.get(Math.min(from, to));
        Term other = terms.get(Math.max(from, to));
        return words.range(one.first(), other.last());
    }

    int start(int index) {
        return words.start(terms.get(index).first());
    }

    /** The words of a term, without case and accents. */
    String folded(int index) {
        return words.folded(terms.get(index).last());
    }

    /** Whether a "no" belongs straight to this term: {@code no fee}, {@code not an exclusive}. */
    boolean negated(int index) {
        return (is(index - 1, Kind.NEG) || is(index - 1, Kind.WITHOUT)) && fillers(index) <= 2 && !breaks(index);
    }

    /** Whether this "without" or "only" is about a permission: {@code without the prior written consent of}. */
    boolean asksPermission(int index) {
        for (int i = index + 1; i < terms.size(); i++) {
            if (terms.get(i).first() - terms.get(index).last() > PERMISSION_REACH) {
                return false;
            }
            if (terms.get(i).is(Kind.PERMISSION)) {
                return true;
            }
        }
        return false;
    }
}
