package dev.cutline.photo;

import dev.cutline.caption.Caption;
import dev.cutline.caption.check.Check;
import dev.cutline.credit.Credit;
import dev.cutline.licence.Licence;
import java.util.List;

/**
 * What the values of a record mean as of a moment.
 *
 * @param credit who must be credited, from all the fields that speak of it
 * @param caption what the description says
 * @param licence what may be done with the picture
 * @param checks what the desk should look at
 */
public record Meaning(Credit credit, Caption caption, Licence licence, List<Check> checks) {

    public Meaning {
        checks = List.copyOf(checks);
    }
}
