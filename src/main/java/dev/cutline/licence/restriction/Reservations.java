package dev.cutline.licence.restriction;

import dev.cutline.licence.restriction.Term.Kind;

/** What alone is allowed: {@code EDITORIAL USE ONLY}, {@code nur im Zusammenhang mit …}, {@code GERMANY AND AUSTRIA ONLY}. */
final class Reservations {

    private static final int REACH = 4;

    private final Sentence sentence;
    private final Findings findings;

    private Reservations(Sentence sentence, Findings findings) {
        this.sentence = sentence;
        this.findings = findings;
    }

    static void read(Sentence sentence, Findings findings) {
        Reservations reservations = new Reservations(sentence, findings);
        reservations.alone();
        for (int i = 0; i < sentence.size(); i++) {
            boolean exclusive = sentence.term(i).code().equals("exclusive")
                    && (sentence.has(Kind.EDITORIAL) || sentence.has(Kind.CLIENTS) || sentence.has(Kind.PLACE));
            if ((sentence.is(i, Kind.ONLY) || exclusive) && !sentence.negated(i)) {
                reservations.only(i);
            }
        }
    }

    /** {@code USO EDITORIALE - NO VENDITA}: an item that is nothing but the use. */
    private void alone() {
        boolean pair = sentence.size() == 2
                && (sentence.is(0, Kind.EDITORIAL) && sentence.is(1, Kind.USE)
                        || sentence.is(0, Kind.USE) && sentence.is(1, Kind.EDITORIAL));
        if (pair && sentence.isNothingBut(0, 1)) {
            findings.add("editorial-only", sentence.text(0, 1), sentence.start(0));
        }
    }

    private void only(int only) {
        for (int i = 0; i < sentence.size(); i++) {
            switch (sentence.term(i).kind()) {
                case EDITORIAL -> say("editorial-only", i, only);
                case CONTEXT -> say("context-only", i, only);
                case PRIVATE -> say("no-commercial", i, only);
                case CLIENTS -> {
                    if (Math.abs(i - only) <= 2 && distance(i, only) <= 2) {
                        say("clients-only", i, only);
                    }
                }
                case PERMISSION -> {
                    if (i > only && sentence.asksPermission(only)) {
                        say("written-permission", i, only);
                    }
                }
                default -> {}
            }
        }
        placesAhead(only);
        placesBehind(only);
    }

    private int distance(int one, int other) {
        int fillers = 0;
        for (int i = Math.min(one, other) + 1; i <= Math.max(one, other); i++) {
            fillers += sentence.fillers(i);
        }
        return fillers;
    }

    private void say(String code, int index, int only) {
        if (!isCancelled(index)) {
            findings.add(code, sentence.text(index, only), sentence.start(Math.min(index, only)));
        }
    }

    /** {@code not for editorial use only}: the "no" is about the whole, unless it has its own object. */
    private boolean isCancelled(int index) {
        for (int i = index - 1; i >= 0; i--) {
            switch (sentence.term(i).kind()) {
                case NEG -> {
                    return distance(i, index) <= REACH && !sentence.breaks(i + 1);
                }
                case TOPIC, PLACE, OUT, SAYS, DEMAND, PROHIBITED, EDITORIAL -> {
                    return false;
                }
                default -> {}
            }
        }
        return false;
    }

    private void placesAhead(int only) {
        int first = only;
        for (int i = only - 1; i >= 0 && sentence.fillers(i + 1) <= 1; i--) {
            boolean list =
                    sentence.is(i, Kind.PLACE) || sentence.is(i, Kind.AND) || i == only - 1 && sentence.is(i, Kind.USE);
            if (!list) {
                break;
            }
            first = i;
        }
        reserve(first, only, only);
    }

    private void placesBehind(int only) {
        int i = only + 1;
        while (i < sentence.size() && sentence.fillers(i) <= REACH && isLeadIn(i)) {
            i++;
        }
        if (!sentence.is(i, Kind.PLACE) || !sentence.is(i - 1, Kind.IN) && i != only + 1) {
            return;
        }
        int end = i;
        while (end < sentence.size()
                && sentence.fillers(end) <= 1
                && (sentence.is(end, Kind.PLACE) || sentence.is(end, Kind.AND) || sentence.is(end, Kind.IN))) {
            end++;
        }
        if (!sentence.is(end, Kind.OUT)) {
            reserve(i, end, only);
        }
    }

    private boolean isLeadIn(int index) {
        return switch (sentence.term(index).kind()) {
            case USE, IN, EDITORIAL, AND -> true;
            default -> false;
        };
    }

    private void reserve(int from, int to, int only) {
        for (int i = from; i < to; i++) {
            if (sentence.is(i, Kind.PLACE) && !sentence.used(i)) {
                for (String place : sentence.term(i).places()) {
                    findings.add(
                            "territories-only", place, sentence.text(from, only), sentence.start(Math.min(i, only)));
                }
            }
        }
    }
}
