package dev.cutline.web.edit;

import java.util.List;
import org.springframework.stereotype.Component;

/** The table of fields, for the pages. */
@Component("fields")
final class Fields {

    /** The field of a property. */
    public Field of(String key) {
        return Field.of(key);
    }

    /** All groups. */
    public List<Field.Group> groups() {
        return Field.groups();
    }
}
