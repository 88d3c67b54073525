package dev.cutline.api.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/** A form that {@code Accept} can ask for. */
public enum Form {
    /** The desk's own JSON. */
    JSON(MediaType.APPLICATION_JSON_VALUE),
    /** schema.org's ImageObject. */
    LINKED_DATA(Form.LD_JSON),
    /** IPTC's JSON for news, 3.0. */
    NINJS(Form.NINJS_JSON),
    /** An XMP packet. */
    XMP(Form.RDF_XML),
    /** The credit line. */
    LINE(MediaType.TEXT_PLAIN_VALUE),
    /** A figure with picture, caption and credit, for pages. */
    FIGURE(MediaType.TEXT_HTML_VALUE);

    public static final String LD_JSON = "application/ld+json";
    public static final String NINJS_JSON = "application/vnd.iptc.ninjs+json";
    public static final String RDF_XML = "application/rdf+xml";

    private final MediaType type;

    Form(String type) {
        this.type = MediaType.parseMediaType(type);
    }

    /** Its media type, texts in UTF-8. */
    public MediaType type() {
        return type.getType().equals("text") ? new MediaType(type, java.nio.charset.StandardCharsets.UTF_8) : type;
    }

    /** The form that a header likes best (RFC 9110, 12.5.1); JSON for who doesn't care. */
    public static Form of(@Nullable String accept) {
        return accepted(accept).stream()
                .flatMap(wanted -> Arrays.stream(values()).filter(form -> wanted.includes(form.type)))
                .findFirst()
                .orElse(JSON);
    }

    private static List<MediaType> accepted(@Nullable String accept) {
        try {
            List<MediaType> types = new ArrayList<>(MediaType.parseMediaTypes(accept));
            types.sort(Comparator.comparing(MediaType::getQualityValue).reversed());
            return types;
        } catch (InvalidMediaTypeException e) {
            return List.of();
        }
    }
}
