package dev.cutline.photo;

import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** How a revision is written where it is kept; independent of how the API is set up. */
public final class RevisionJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .build();

    private RevisionJson() {}

    /** UTF-8 JSON of the whole revision. */
    public static byte[] write(Revision revision) {
        return MAPPER.writeValueAsBytes(revision);
    }

    /** The revision of what {@link #write} has written; members added by later versions are passed over. */
    public static Revision read(byte[] json) {
        return MAPPER.readValue(json, Revision.class);
    }
}
