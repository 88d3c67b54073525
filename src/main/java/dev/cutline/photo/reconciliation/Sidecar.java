package dev.cutline.photo.reconciliation;

import dev.cutline.metadata.Metadata;
import java.util.Map;

/** An XMP file beside a picture. */
public final class Sidecar {

    private Sidecar() {}

    /** What it says, by IPTC property. */
    public static Map<String, Object> values(Metadata sidecar) {
        return new EmbeddedOrigins().xmp("sidecar", sidecar).values();
    }
}
