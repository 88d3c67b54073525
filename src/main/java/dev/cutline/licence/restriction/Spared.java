package dev.cutline.licence.restriction;

import dev.cutline.licence.restriction.Term.Kind;

/** Tells what a ban only seems to forbid. */
final class Spared {

    private final Sentence sentence;

    Spared(Sentence sentence) {
        this.sentence = sentence;
    }

    /** Whether a term of a ban that begins at another is about something else. */
    boolean isSpared(int index, int from) {
        return isOfMetadata(index, from) || isVerbAmongVerbs(index);
    }

    /** {@code do not strip, alter or obscure the metadata}: the picture itself may still be altered. */
    private boolean isOfMetadata(int index, int from) {
        if (!sentence.term(index).code().equals("no-alteration")) {
            return false;
        }
        int object = index + 1;
        while (sentence.is(object, Kind.TOPIC) || sentence.is(object, Kind.AND)) {
            object++;
        }
        int subject = sentence.is(from - 1, Kind.REQUIRED) ? from - 2 : from - 1;
        return sentence.is(object, Kind.METADATA) || sentence.is(subject, Kind.METADATA);
    }

    /** {@code may not be published, broadcast or rewritten}: not television, any showing. */
    private boolean isVerbAmongVerbs(int index) {
        return sentence.folded(index).equals("broadcast") && (isParticiple(index - 1) || isParticiple(index + 1));
    }

    private boolean isParticiple(int index) {
        return index >= 0
                && index < sentence.size()
                && sentence.folded(index).endsWith("ed")
                && (sentence.is(index, Kind.USE) || sentence.is(index, Kind.TOPIC));
    }
}
