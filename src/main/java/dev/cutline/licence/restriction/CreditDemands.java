package dev.cutline.licence.restriction;

import dev.cutline.licence.restriction.Term.Kind;
import dev.cutline.wording.Words;
import dev.cutline.wording.Words.Gap;
import java.util.ArrayList;
import java.util.List;

/** Credits that are demanded: {@code MANDATORY CREDIT "AFP PHOTO / …"}, {@code nur bei Nennung: …}, {@code credit mandatory}. */
final class CreditDemands {

    private static final String CODE = "mandatory-credit";
    private static final int REACH = 5;
    /** Up to the last word of a sentence: {@code Es ist stets die Quellenangabe … an die genannte Adresse erforderlich.} */
    private static final int REACH_TO_END = 14;

    private static final String OPENING = "(\"“„«‘";
    private static final String CLOSING = ")\"”“»’";

    private final Words words;
    private final List<Term> terms;
    private final Findings findings;
    private int readTo;

    private CreditDemands(Words words, List<Term> terms, Findings findings) {
        this.words = words;
        this.terms = terms;
        this.findings = findings;
    }

    /** Reads the demands, and gives the terms back without those that stand in the wording of a credit. */
    static List<Term> read(Words words, List<Term> terms, Findings findings) {
        CreditDemands demands = new CreditDemands(words, terms, findings);
        List<Term> rest = new ArrayList<>(terms.size());
        for (int i = 0; i < terms.size(); i++) {
            if (words.start(terms.get(i).first()) >= demands.readTo) {
                demands.read(i);
                rest.add(terms.get(i));
            }
        }
        return rest;
    }

    private void read(int index) {
        Term term = terms.get(index);
        switch (term.kind()) {
            case DEMAND, DEMAND_VALUE -> {
                if (!negated(index)) {
                    demand(term, term.first(), term.last());
                }
            }
            case CREDIT -> {
                int required = requiredNear(index);
                if (required >= 0) {
                    Term other = terms.get(required);
                    demand(term, Math.min(term.first(), other.first()), Math.max(term.last(), other.last()));
                }
            }
            default -> {}
        }
    }

    private boolean negated(int index) {
        return index > 0 && terms.get(index - 1).is(Kind.NEG) && near(index - 1, index);
    }

    /** A bracket or a quotation between doesn't part them: {@code Le crédit photo (copyright) doit être mentionné}. */
    private boolean near(int one, int other) {
        int from = terms.get(one).last() + 1;
        int to = terms.get(other).first();
        int bracketed = 0;
        boolean inBracket = false;
        for (int word = from; word <= to; word++) {
            if (words.gap(word) == Gap.STOP) {
                String gap = words.text()
                        .substring(words.end(word - 1), words.start(word))
                        .strip();
                String mark = gap.replace(",", "").strip();
                if (mark.length() != 1 || (inBracket ? CLOSING : OPENING).indexOf(mark) < 0) {
                    return false;
                }
                inBracket = !inBracket;
            }
            bracketed += inBracket ? 1 : 0;
        }
        return !inBracket && to - from - bracketed < (isRequiredAtEnd(other) ? REACH_TO_END : REACH);
    }

    private boolean isRequiredAtEnd(int index) {
        int next = terms.get(index).last() + 1;
        return terms.get(index).is(Kind.REQUIRED) && (next >= words.size() || words.gap(next) == Gap.STOP);
    }

    private int requiredNear(int credit) {
        for (int i = Math.max(0, credit - 2); i < Math.min(terms.size(), credit + 3); i++) {
            if (terms.get(i).is(Kind.REQUIRED) && near(Math.min(i, credit), Math.max(i, credit))) {
                boolean denied = negated(Math.min(i, credit)) || negated(Math.max(i, credit));
                return denied ? -1 : i;
            }
        }
        return -1;
    }

    /** {@code The credit line “Museum of Norland” must appear}: the wording stands between the two. */
    private CreditWording within(Term term, int last, CreditWording behind) {
        CreditWording wording = CreditWording.after(words, term, term.last());
        boolean quoted = wording.end() > words.end(term.last()) && wording.end() <= words.start(last);
        return quoted ? new CreditWording(wording.value(), behind.end()) : behind;
    }

    private void demand(Term term, int first, int last) {
        CreditWording behind = CreditWording.after(words, term, last);
        CreditWording wording = term.last() < last && behind.value().equals("*") ? within(term, last, behind) : behind;
        readTo = Math.max(words.end(last), wording.end());
        int start = words.start(first);
        findings.add(CODE, wording.value(), words.text().substring(start, readTo), start);
    }
}
