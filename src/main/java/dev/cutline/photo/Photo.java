package dev.cutline.photo;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.cutline.caption.Caption;
import dev.cutline.caption.check.Check;
import dev.cutline.credit.Credit;
import dev.cutline.licence.Licence;
import java.util.List;

/**
 * A photo as the desk sees it: its record and what that means today.
 *
 * @param record the newest revision
 * @param indexed whether this revision can be found by search
 * @param meaning of its values
 */
public record Photo(
        @JsonUnwrapped Revision record,
        boolean indexed,
        @JsonUnwrapped Meaning meaning) {

    /** SHA-256 of the received bytes, hex. */
    public String id() {
        return record.id();
    }

    /** Who must be credited. */
    public Credit credit() {
        return meaning.credit();
    }

    /** What the description says. */
    public Caption caption() {
        return meaning.caption();
    }

    /** What may be done with it. */
    public Licence licence() {
        return meaning.licence();
    }

    /** What the desk should look at. */
    public List<Check> checks() {
        return meaning.checks();
    }
}
