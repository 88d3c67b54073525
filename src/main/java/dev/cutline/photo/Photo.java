package dev.cutline.photo;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.cutline.caption.Caption;
import dev.cutline.caption.Check;
import dev.cutline.credit.Credit;
import dev.cutline.licence.Licence;
import java.util.List;

/**
 * A photo as the desk sees it: its record and what that means today.
 *
 * @param record the newest revision
 * @param indexed whether it can be found by search
 * @param credit who must be credited, from all the fields that speak of it
 * @param caption what the description says
 * @param licence what may be done with it, as of now
 * @param checks what the desk should look at
 */
@JsonPropertyOrder({"id", "revision", "indexed", "file", "iptc", "credit", "caption", "licence", "origin", "conflicts"})
public record Photo(
        @JsonUnwrapped Revision record,
        boolean indexed,
        Credit credit,
        Caption caption,
        Licence licence,
        List<Check> checks) {

    public Photo {
        checks = List.copyOf(checks);
    }

    public String id() {
        return record.id();
    }

    /** The same photo, findable or not yet. */
    public Photo indexed(boolean indexed) {
        return new Photo(record, indexed, credit, caption, licence, checks);
    }
}
