package dev.cutline.metadata;

import com.adobe.internal.xmp.XMPException;
import com.adobe.internal.xmp.XMPMeta;
import com.adobe.internal.xmp.XMPMetaFactory;
import com.adobe.internal.xmp.options.SerializeOptions;
import java.nio.charset.StandardCharsets;

/** XMP as it stands in files: in UTF-8, and saying who wrote it, which is us and not a test build of the library. */
final class XmpPacket {

    private static final String TOOLKIT = " x:xmptk=\"";

    private XmpPacket() {}

    static byte[] of(XMPMeta meta, SerializeOptions options) throws XMPException {
        String packet = XMPMetaFactory.serializeToString(meta, options);
        int start = packet.indexOf(TOOLKIT) + TOOLKIT.length();
        return (packet.substring(0, start) + "Cutline" + packet.substring(packet.indexOf('"', start)))
                .getBytes(StandardCharsets.UTF_8);
    }
}
