package dev.cutline.desk.template;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How a template's text joins what a field says already. */
public enum How {
    /** Instead of it; an empty text empties the field. */
    @JsonProperty("replace")
    REPLACE,
    /** Behind it; values of a list are added unless they are there. */
    @JsonProperty("append")
    APPEND,
    /** Before it. */
    @JsonProperty("prepend")
    PREPEND,
    /** Only where the field is empty. */
    @JsonProperty("if-empty")
    IF_EMPTY,
    /** Taken out of a list. */
    @JsonProperty("remove")
    REMOVE;

    /** As it stands in JSON and in forms. */
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
