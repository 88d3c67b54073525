package dev.cutline.licence.restriction;

import dev.cutline.licence.restriction.Term.Kind;
import java.util.ArrayList;
import java.util.List;

/** What is forbidden: {@code NO SALES, ARCHIVES}, {@code TV AND MAGS OUT}, {@code archiving is prohibited}, {@code no use in Japan}. */
final class Exclusions {

    private final Sentence sentence;
    private final Findings findings;
    private final Spared spared;

    private Exclusions(Sentence sentence, Findings findings) {
        this.sentence = sentence;
        this.findings = findings;
        this.spared = new Spared(sentence);
    }

    static void read(Sentence sentence, Findings findings) {
        Exclusions exclusions = new Exclusions(sentence, findings);
        for (int i = 0; i < sentence.size(); i++) {
            exclusions.read(i);
        }
    }

    private void read(int index) {
        Term term = sentence.term(index);
        switch (term.kind()) {
            case OUT -> out(index);
            case NEG -> forward(index);
            case EXCEPT -> {
                if (!isException(index)) {
                    forward(index);
                }
            }
            case WITHOUT -> {
                if (!sentence.asksPermission(index)) {
                    forward(index);
                }
            }
            case PROHIBITED -> prohibited(index);
            case SAYS, NEEDS -> {
                if (term.is(Kind.NEEDS)
                        ? sentence.asksPermission(index)
                        : term.code().equals("written-permission")) {
                    onlyAllowed(index);
                }
            }
            default -> {}
        }
    }

    /** {@code No editing except cropping}, {@code editing, except for cropping, is prohibited}: what follows is allowed. */
    private boolean isException(int except) {
        boolean topic = sentence.is(except, Kind.EXCEPT) && sentence.is(except - 1, Kind.TOPIC);
        boolean within = sentence.is(except + 1, Kind.TOPIC) && sentence.is(except + 2, Kind.PROHIBITED);
        return topic && (within || sentence.used(except - 1) && !sentence.breaks(except));
    }

    /** {@code BELGIUM AND FRANCE OUT}, {@code UK use OUT}: the list ahead of the word. */
    private void out(int out) {
        int first = out;
        for (int i = out - 1; i >= 0 && sentence.fillers(i + 1) <= 1; i--) {
            Kind kind = sentence.term(i).kind();
            if (kind == Kind.PLACE || kind == Kind.TOPIC) {
                first = i;
            } else if (kind != Kind.AND && kind != Kind.USE && kind != Kind.IN) {
                break;
            }
        }
        if (first == out && sentence.is(out + 1, Kind.PLACE)) {
            places(out, out + 1);
        }
        for (int i = first; i < out; i++) {
            forbid(i, i, out);
        }
    }

    /** {@code NO MARKETING, ADVERTISING OR SALES}: the list behind the word, up to what begins something else. */
    private void forward(int from) {
        if (isAnswer(from)) {
            forbid(from - 1, from - 1, from);
            return;
        }
        List<Integer> topics = new ArrayList<>();
        int last = from;
        for (int i = from + 1; i < sentence.size() && !ends(i, last, from); i++) {
            if (sentence.is(i, Kind.TOPIC)) {
                topics.add(i);
                last = i;
            } else if (sentence.is(i, Kind.PLACE)) {
                if (isOutList(i)) {
                    break;
                }
                if (topics.isEmpty() || sentence.is(i - 1, Kind.IN)) {
                    places(from, i);
                    return;
                }
            }
        }
        if (topics.isEmpty() && isTrailing(from)) {
            forbid(from - 1, from - 1, from);
        }
        for (int topic : topics) {
            forbid(topic, from, topic);
        }
    }

    /** {@code Model Released: No} */
    private boolean isAnswer(int neg) {
        return sentence.is(neg - 1, Kind.TOPIC)
                && sentence.term(neg - 1).code().endsWith("-release")
                && sentence.fillers(neg) == 0
                && sentence.breaks(neg);
    }

    /** {@code Editorial use is permitted, advertising is not.} */
    private boolean isTrailing(int neg) {
        return sentence.is(neg - 1, Kind.TOPIC)
                && sentence.fillers(neg) <= 1
                && !sentence.breaks(neg)
                && sentence.endsWith(neg);
    }

    /** Straight behind a "not" a permission ends nothing: {@code dürfen nicht ohne Genehmigung verkauft werden}. */
    private boolean ends(int index, int last, int from) {
        Kind kind = sentence.term(index).kind();
        return switch (kind) {
            case NEG, ONLY, OUT, EXCEPT, SAYS, DEMAND, DEMAND_VALUE, EMBARGO, PROHIBITED -> true;
            case UNLESS -> index > from + 1;
            case EDITORIAL ->
                index == from + 1 && sentence.fillers(index) <= 2 && !sentence.is(index + 1, Kind.AND)
                        || sentence.breaks(index);
            case WITHOUT -> index > from + 1 && sentence.asksPermission(index);
            case PLACE -> sentence.breaks(index) && !sentence.is(index - 1, Kind.IN) && index != from + 1;
            case TOPIC -> last != from && newItem(index, last);
            default -> false;
        };
    }

    /** Behind a comma only a bare item goes on with the list: not {@code no sales, please contact our archive}. */
    private boolean newItem(int index, int last) {
        int broken = 0;
        int fillers = 0;
        for (int i = last + 1; i <= index; i++) {
            boolean joins = i > last + 1 && sentence.is(i - 1, Kind.AND) && !sentence.breaks(i);
            broken = joins ? 0 : broken + (sentence.breaks(i) ? 1 : 0);
            fillers += sentence.fillers(i);
        }
        return broken > 0 && fillers > 2;
    }

    /** {@code NO SALES FRANCE OUT}: the places belong to what comes. */
    private boolean isOutList(int index) {
        int i = index;
        while (sentence.is(i, Kind.PLACE) || sentence.is(i, Kind.AND)) {
            i++;
        }
        return sentence.is(i, Kind.OUT) && sentence.fillers(i) <= 1;
    }

    private void places(int from, int first) {
        for (int i = first; i < sentence.size(); i++) {
            boolean listed = i == first || sentence.fillers(i) == 0;
            if (!listed || !sentence.is(i, Kind.PLACE) && !sentence.is(i, Kind.AND) && !sentence.is(i, Kind.IN)) {
                return;
            }
            forbid(i, from, i);
        }
    }

    /** {@code archiving is prohibited}, {@code it is prohibited to archive}, {@code Verwendung in Japan untersagt}. */
    private void prohibited(int at) {
        if (sentence.negated(at)) {
            return;
        }
        int first = at;
        while (first > 0 && !isBarrier(first - 1)) {
            first--;
        }
        boolean found = false;
        for (int i = first; i < at; i++) {
            found |= sentence.is(i, Kind.TOPIC) || sentence.is(i, Kind.PLACE) && sentence.is(i - 1, Kind.IN);
        }
        boolean placeFollows = sentence.is(at + 1, Kind.IN) && sentence.is(at + 2, Kind.PLACE);
        if (!found || placeFollows) {
            forward(at);
            return;
        }
        boolean placed = false;
        for (int i = first; i < at; i++) {
            placed |= sentence.is(i, Kind.PLACE) && sentence.is(i - 1, Kind.IN);
        }
        for (int i = first; i < at; i++) {
            boolean meant = sentence.is(i, Kind.PLACE) ? sentence.is(i - 1, Kind.IN) || placed : !placed;
            if (meant && !isException(i - 1)) {
                forbid(i, i, at);
            }
        }
    }

    /** {@code Jede Veränderung bedarf der Genehmigung}: what has to be allowed is forbidden until then. */
    private void onlyAllowed(int allowed) {
        for (int i = allowed - 1; i >= 0 && !isBarrier(i) && !sentence.negated(allowed); i--) {
            boolean special =
                    sentence.is(i, Kind.TOPIC) && !sentence.term(i).code().equals("editorial-only");
            if (special && !sentence.negated(i)) {
                forbid(i, i, allowed);
            }
        }
    }

    private boolean isBarrier(int index) {
        return switch (sentence.term(index).kind()) {
            case ONLY, PROHIBITED, OUT, DEMAND, SAYS, EMBARGO -> true;
            case PERMITTED -> !sentence.is(index - 1, Kind.NEG);
            default -> false;
        };
    }

    private void forbid(int index, int from, int to) {
        if (spared.isSpared(index, from)) {
            return;
        }
        Term term = sentence.term(index);
        String text = sentence.text(from, to);
        int start = Math.min(sentence.start(from), sentence.start(to));
        sentence.use(index);
        if (term.is(Kind.TOPIC)) {
            findings.add(term.code(), text, start);
        } else if (term.is(Kind.PLACE)) {
            for (String place : term.places()) {
                findings.add("territories-excluded", place, text, start);
            }
        }
    }
}
