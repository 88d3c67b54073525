package dev.cutline.metadata;

import com.adobe.internal.xmp.XMPException;
import com.adobe.internal.xmp.XMPMeta;
import com.adobe.internal.xmp.XMPMetaFactory;
import com.adobe.internal.xmp.XMPUtils;
import com.adobe.internal.xmp.options.SerializeOptions;
import com.adobe.internal.xmp.properties.XMPPropertyInfo;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * XMP parted for JPEG, where a segment holds no more than 64 KB: the properties that take most room stand in a packet of
 * their own (XMP specification part 3, 1.1.3.1). Counts bytes, where xmpcore counts characters.
 *
 * @param main names the other packet
 * @param extended of any length
 * @param guid the MD5 of the extended packet
 */
record XmpSplit(byte[] main, byte[] extended, String guid) {

    private static final String ANY_GUID = "0".repeat(32);

    static XmpSplit of(XMPMeta all, int limit) throws XMPException, NoSuchAlgorithmException {
        String note = XmpSchemas.namespace("xmpNote");
        XMPMeta main = (XMPMeta) all.clone();
        XMPMeta extended = XMPMetaFactory.create();
        main.setProperty(note, "HasExtendedXMP", ANY_GUID);
        for (String path : largestFirst(all)) {
            if (bytes(main, false).length <= limit) {
                break;
            }
            String prefix = path.substring(0, path.indexOf(':') + 1);
            String namespace = XMPMetaFactory.getSchemaRegistry().getNamespaceURI(prefix);
            XMPUtils.duplicateSubtree(all, extended, namespace, path, namespace, path, null);
            main.deleteProperty(namespace, path);
        }
        byte[] rest = bytes(extended, true);
        String guid = HexFormat.of()
                .withUpperCase()
                .formatHex(MessageDigest.getInstance("MD5").digest(rest));
        main.setProperty(note, "HasExtendedXMP", guid);
        return new XmpSplit(bytes(main, false), rest, guid);
    }

    private static List<String> largestFirst(XMPMeta all) throws XMPException {
        Map<String, Integer> sizes = new LinkedHashMap<>();
        for (var nodes = all.iterator(); nodes.hasNext(); ) {
            XMPPropertyInfo node = (XMPPropertyInfo) nodes.next();
            String path = node.getPath();
            if (path != null && !path.isEmpty()) {
                byte[] text = String.valueOf(node.getValue()).getBytes(StandardCharsets.UTF_8);
                sizes.merge(path.split("[\\[/]", 2)[0], path.length() + text.length, Integer::sum);
            }
        }
        return sizes.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static byte[] bytes(XMPMeta meta, boolean bare) throws XMPException {
        SerializeOptions options = new SerializeOptions()
                .setUseCompactFormat(true)
                .setOmitPacketWrapper(bare)
                .setPadding(0);
        return XmpPacket.of(meta, options);
    }
}
