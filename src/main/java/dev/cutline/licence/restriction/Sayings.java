package dev.cutline.licence.restriction;

import dev.cutline.licence.restriction.Term.Kind;

/** Phrases that say it all ({@code honorarfrei}), permissions to be asked for, and spans of days. */
final class Sayings {

    private static final int PURPOSE_REACH = 3;
    private static final int CLEARED_REACH = 4;
    private static final String HOUR = "h";

    private final Sentence sentence;
    private final Findings findings;

    private Sayings(Sentence sentence, Findings findings) {
        this.sentence = sentence;
        this.findings = findings;
    }

    static void read(Sentence sentence, Findings findings) {
        Sayings sayings = new Sayings(sentence, findings);
        for (int i = 0; i < sentence.size(); i++) {
            switch (sentence.term(i).kind()) {
                case SAYS -> sayings.says(i);
                case DAYS -> sayings.days(i);
                case UNLESS -> sayings.unless(i);
                case FREED -> sayings.freed(i);
                case ALONE -> sayings.alone(i);
                case NEEDS -> sayings.needs(i);
                case OBTAIN -> sayings.obtain(i);
                case WITHOUT -> {
                    if (sentence.asksPermission(i)) {
                        sayings.unless(i);
                    }
                }
                default -> {}
            }
        }
    }

    private void says(int index) {
        String code = sentence.term(index).code();
        boolean adverb = code.equals("exclusive")
                && (sentence.has(Kind.EDITORIAL)
                        || sentence.has(Kind.CLIENTS)
                        || sentence.has(Kind.PLACE)
                        || sentence.has(Kind.TOPIC));
        if (!sentence.negated(index) && !adverb && !(code.equals("fee-free") && isForbiddenItself(index))) {
            for (String one : code.split("\\+")) {
                findings.add(one, sentence.text(index, index), sentence.start(index));
            }
        }
        if (code.equals("fee-free") && !sentence.negated(index) && !isForbiddenItself(index)) {
            freeFor(index);
        }
    }

    /** {@code Die honorarfreie Verwendung in Büchern ist nicht gestattet} */
    private boolean isForbiddenItself(int free) {
        if (!sentence.is(free + 1, Kind.USE) || sentence.fillers(free + 1) > 0) {
            return false;
        }
        boolean ahead = sentence.is(free - 1, Kind.OUT) || sentence.is(free - 1, Kind.PROHIBITED);
        int i = free + 1;
        while (i < sentence.size() && !sentence.breaks(i) && !sentence.is(i, Kind.PROHIBITED)) {
            i++;
        }
        return ahead || sentence.is(i, Kind.PROHIBITED) && !sentence.breaks(i);
    }

    /** {@code Free to use for editorial purposes}, {@code honorarfrei im Zusammenhang mit …}: for nothing else. */
    private void freeFor(int free) {
        int purpose = free + 1;
        while (sentence.is(purpose, Kind.USE) || sentence.is(purpose, Kind.IN) || sentence.is(purpose, Kind.AND)) {
            purpose++;
        }
        boolean near =
                purpose < sentence.size() && sentence.fillers(purpose) <= PURPOSE_REACH && !sentence.breaks(purpose);
        if (near && sentence.is(purpose, Kind.CONTEXT)) {
            findings.add("context-only", sentence.text(free, purpose), sentence.start(free));
        }
        if (near && sentence.is(purpose, Kind.EDITORIAL) && isEditorial(sentence.term(purpose))) {
            findings.add("editorial-only", sentence.text(free, purpose), sentence.start(free));
            int context = sentence.is(purpose + 1, Kind.USE) ? purpose + 2 : purpose + 1;
            if (sentence.is(context, Kind.CONTEXT) && sentence.fillers(context) <= PURPOSE_REACH) {
                findings.add("context-only", sentence.text(free, context), sentence.start(free));
            }
        }
    }

    /** {@code cleared for editorial use}, {@code zur redaktionellen Verwendung freigegeben}. */
    private void freed(int freed) {
        if (sentence.negated(freed)) {
            return;
        }
        freeFor(freed);
        for (int i = freed - 1; i >= 0 && freed - i <= CLEARED_REACH; i--) {
            if (sentence.is(i, Kind.EDITORIAL) && isEditorial(sentence.term(i))) {
                findings.add("editorial-only", sentence.text(i, freed), sentence.start(i));
                return;
            }
        }
    }

    /** {@code bedarf der vorherigen Zustimmung des Museums} */
    private void needs(int index) {
        if (sentence.asksPermission(index) && !sentence.negated(index)) {
            findings.add("written-permission", sentence.text(index, permissionAfter(index)), sentence.start(index));
        }
    }

    /** {@code permission must be obtained}, {@code muss die Erlaubnis des Leihgebers eingeholt werden} */
    private void obtain(int index) {
        int permission = -1;
        boolean required = false;
        boolean denied = false;
        for (int i = Math.max(0, index - CLEARED_REACH); i < Math.min(sentence.size(), index + CLEARED_REACH); i++) {
            permission = sentence.is(i, Kind.PERMISSION) ? i : permission;
            required |= sentence.is(i, Kind.REQUIRED);
            denied |= sentence.is(i, Kind.NEG);
        }
        if (permission >= 0 && required && !denied) {
            findings.add(
                    "written-permission",
                    sentence.text(permission, index),
                    sentence.start(Math.min(permission, index)));
        }
    }

    /** {@code Not Released (NR)}: words that say it where nothing else stands beside them. */
    private void alone(int index) {
        if (sentence.isNothingBut(index, index)) {
            findings.add(sentence.term(index).code(), sentence.text(index, index), sentence.start(index));
        }
    }

    /** What is free for the press is still not forbidden to others. */
    private static boolean isEditorial(Term term) {
        return term.code().isEmpty();
    }

    /** {@code UK OUT FOR 28 DAYS}, {@code 14 Tage}; not just any number of days in a sentence. */
    private void days(int index) {
        int ahead = sentence.is(index - 2, Kind.AND) ? index - 3 : index - 2;
        boolean deadline = sentence.is(ahead, Kind.IN) && sentence.folded(ahead).equals("within");
        boolean bound = sentence.has(Kind.IN) && !deadline
                || sentence.has(Kind.OUT)
                || sentence.has(Kind.ONLY)
                || sentence.has(Kind.NEG)
                || sentence.has(Kind.USE);
        if (sentence.is(index - 1, Kind.NUMBER) && sentence.fillers(index) <= 1 && bound) {
            int count = Integer.parseInt(sentence.term(index - 1).code());
            String unit = sentence.term(index).code();
            int days = unit.equals(HOUR) ? (count + 23) / 24 : count * Integer.parseInt(unit);
            findings.add(
                    "valid-days", Integer.toString(days), sentence.text(index - 1, index), sentence.start(index - 1));
        }
    }

    /** {@code may not be reproduced without permission}; where only something special is forbidden so, that says enough. */
    private void unless(int index) {
        boolean forbids = sentence.has(Kind.NEG) || sentence.has(Kind.PROHIBITED);
        boolean general = !sentence.has(Kind.TOPIC) || forbidsUseItself();
        if (forbids && general) {
            findings.add("written-permission", sentence.text(index, lastOf(index)), sentence.start(index));
        }
    }

    private int lastOf(int index) {
        return sentence.is(index, Kind.WITHOUT) && sentence.asksPermission(index) ? permissionAfter(index) : index;
    }

    private int permissionAfter(int index) {
        int i = index;
        while (!sentence.is(i, Kind.PERMISSION)) {
            i++;
        }
        return i;
    }

    /** {@code No usage or third party sales}: the use is an object of its own. */
    private boolean forbidsUseItself() {
        for (int i = 0; i + 2 < sentence.size(); i++) {
            if (sentence.is(i, Kind.NEG) && sentence.is(i + 1, Kind.USE)) {
                return sentence.is(i + 2, Kind.AND) || sentence.is(i + 2, Kind.UNLESS) || sentence.breaks(i + 2);
            }
            boolean listed = sentence.is(i, Kind.TOPIC) && sentence.is(i + 1, Kind.USE) && sentence.breaks(i + 1);
            if (listed && sentence.is(i - 1, Kind.NEG)) {
                return true;
            }
        }
        return false;
    }
}
