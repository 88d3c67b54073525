package dev.cutline.metadata;

import com.adobe.internal.xmp.XMPConst;
import com.adobe.internal.xmp.XMPException;
import com.adobe.internal.xmp.XMPMeta;
import com.adobe.internal.xmp.XMPMetaFactory;
import com.adobe.internal.xmp.XMPPathFactory;
import com.adobe.internal.xmp.XMPUtils;
import com.adobe.internal.xmp.options.IteratorOptions;
import com.adobe.internal.xmp.options.ParseOptions;
import com.adobe.internal.xmp.options.PropertyOptions;
import com.adobe.internal.xmp.options.SerializeOptions;
import com.adobe.internal.xmp.properties.XMPPropertyInfo;
import dev.cutline.metadata.IptcProperties.IptcProperty;
import dev.cutline.metadata.IptcProperties.Kind;
import dev.cutline.metadata.IptcProperties.Member;
import dev.cutline.metadata.IptcProperties.Type;
import dev.cutline.metadata.container.Damaged;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Changes properties in XMP and leaves everything else in it as it is. */
final class XmpEditor {

    private static final int PADDING = 2048;
    private static final Pattern NAMESPACE =
            Pattern.compile("(\\sxmlns:[^\\s=\"'<>]+\\s*=\\s*)(?:\"([^\"]*)\"|'([^']*)')");

    static {
        XmpSchemas.prefixes()
                .forEach((uri, prefix) ->
                        attempt(() -> XMPMetaFactory.getSchemaRegistry().registerNamespace(uri, prefix)));
    }

    private final XMPMeta meta;
    private final String before;

    private XmpEditor(XMPMeta meta) {
        this.meta = meta;
        this.before = plain();
    }

    /** Starts with packets of a file, the main one first; what is in it wins. */
    static XmpEditor of(List<byte[]> packets) {
        return attempt(() -> {
            XMPMeta all = XMPMetaFactory.create();
            for (byte[] packet : packets) {
                ParseOptions options = new ParseOptions().setDisallowDoctype(true);
                XMPUtils.appendProperties(
                        XMPMetaFactory.parseFromString(withPlainNamespaces(XmpText.of(packet)), options),
                        all,
                        true,
                        false);
            }
            all.deleteProperty(XmpSchemas.namespace("xmpNote"), "HasExtendedXMP");
            XmpEditor editor = new XmpEditor(all);
            // What others could not read again is no XMP to begin with.
            XmpReader.read(editor.before.getBytes(StandardCharsets.UTF_8), new LinkedHashMap<>());
            return editor;
        });
    }

    /** Tells of places, asked for in their order, whether they stand inside a tag. */
    private static final class Tags {
        private final String text;
        private int seen;
        private boolean inside;

        Tags(String text) {
            this.text = text;
        }

        boolean hold(int place) {
            for (; seen < place; seen++) {
                char c = text.charAt(seen);
                inside = c == '<' || inside && c != '>';
            }
            return inside;
        }
    }

    /** The library writes namespaces as they are: here they are as they must stand in the packet. */
    private static String withPlainNamespaces(String text) {
        Tags tags = new Tags(text);
        return NAMESPACE.matcher(text).replaceAll(found -> {
            String namespace = found.group(2) == null ? found.group(3) : found.group(2);
            boolean isPlain = namespace.indexOf('&') < 0 && namespace.indexOf('"') < 0;
            if (isPlain || !tags.hold(found.start())) {
                return Matcher.quoteReplacement(found.group());
            }
            String written = namespace.replace("&", "&amp;").replace("\"", "&amp;quot;");
            return Matcher.quoteReplacement(found.group(1) + '"' + written + '"');
        });
    }

    /** Whether any property has another value than before. */
    boolean changed() {
        return !plain().equals(before);
    }

    void set(IptcProperty property, @Nullable Object value) {
        int colon = property.xmp().indexOf(':');
        String namespace = XmpSchemas.namespace(property.xmp().substring(0, colon));
        String name = property.xmp().substring(colon + 1);
        attempt(() -> {
            delete(namespace, name);
            if (value != null) {
                put(namespace, name, property.type(), value);
            }
            return meta;
        });
    }

    /** All spellings: a value left under the wrong one would come back. */
    private void delete(String namespace, String name) throws XMPException {
        List<String> paths = new ArrayList<>();
        IteratorOptions top = new IteratorOptions().setJustChildren(true);
        for (var properties = meta.iterator(namespace, null, top); properties.hasNext(); ) {
            String path = String.valueOf(((XMPPropertyInfo) properties.next()).getPath());
            if (path.substring(path.indexOf(':') + 1).equalsIgnoreCase(name)) {
                paths.add(path);
            }
        }
        paths.forEach(path -> meta.deleteProperty(namespace, path));
    }

    private void put(String namespace, String path, Type type, Object value) throws XMPException {
        if (type.list()) {
            PropertyOptions options = new PropertyOptions().setArray(true).setArrayOrdered(type.ordered());
            meta.setProperty(namespace, path, null, options);
            int index = 1;
            for (Object item : value instanceof List<?> list ? list : List.of(value)) {
                single(namespace, XMPPathFactory.composeArrayItemPath(path, index++), type, item);
            }
        } else {
            single(namespace, path, type, value);
        }
    }

    private void single(String namespace, String path, Type type, Object value) throws XMPException {
        if (type.kind() == Kind.STRUCT && value instanceof Map<?, ?> members) {
            set(namespace, path, null, new PropertyOptions().setStruct(true));
            for (Member member : IptcProperties.struct(String.valueOf(type.struct()))) {
                Object inner = members.get(member.id());
                if (inner != null) {
                    put(namespace, path + "/" + member.xmp(), member.type(), inner);
                }
            }
        } else if (type.kind() == Kind.LANGALT) {
            languages(namespace, path, value instanceof Map<?, ?> map ? map : Map.of("x-default", value));
        } else {
            set(namespace, path, text(path, value.toString()), new PropertyOptions());
        }
    }

    private void languages(String namespace, String path, Map<?, ?> languages) throws XMPException {
        set(namespace, path, null, new PropertyOptions().setArrayAltText(true));
        List<Object> order = new ArrayList<>(languages.keySet());
        order.sort((one, other) -> Boolean.compare(!one.equals("x-default"), !other.equals("x-default")));
        int index = 1;
        for (Object language : order) {
            String item = XMPPathFactory.composeArrayItemPath(path, index++);
            meta.appendArrayItem(namespace, path, null, String.valueOf(languages.get(language)), null);
            meta.setQualifier(namespace, item, XMPConst.NS_XML, "lang", language.toString());
        }
    }

    /** An item that is not there yet is made by its list, not by its path. */
    private void set(String namespace, String path, @Nullable String text, PropertyOptions options)
            throws XMPException {
        if (path.endsWith("]")) {
            String list = path.substring(0, path.lastIndexOf('['));
            meta.appendArrayItem(namespace, list, null, text, options);
        } else {
            meta.setProperty(namespace, path, text, options);
        }
    }

    /** Coordinates have a form of their own in XMP (part 2, GPSCoordinate). */
    private static String text(String path, String value) {
        boolean latitude = path.endsWith(":GPSLatitude");
        if (!latitude && !path.endsWith(":GPSLongitude") || value.indexOf(',') >= 0) {
            return value;
        }
        double degrees = Double.parseDouble(value);
        int whole = (int) Math.abs(degrees);
        String minutes = ExifReader.decimal((Math.abs(degrees) - whole) * 60);
        String side = latitude ? degrees < 0 ? "S" : "N" : degrees < 0 ? "W" : "E";
        return whole + "," + (minutes.contains(".") ? minutes : minutes + ".0") + side;
    }

    /** The packet, with room in which other programs may edit it in place. */
    byte[] packet() {
        SerializeOptions options =
                new SerializeOptions().setUseCompactFormat(true).setPadding(PADDING);
        return attempt(() -> XmpPacket.of(meta, options));
    }

    /** The same in two packets, the main one of no more than so many bytes. */
    XmpSplit split(int limit) {
        return attempt(() -> XmpSplit.of(meta, limit));
    }

    private String plain() {
        SerializeOptions options =
                new SerializeOptions().setOmitPacketWrapper(true).setSort(true);
        return attempt(() -> XMPMetaFactory.serializeToString(meta, options));
    }

    private interface Step<T> {
        T take() throws Exception;
    }

    private static <T> T attempt(Step<T> step) {
        try {
            return step.take();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new Damaged("xmp-not-writable", String.valueOf(e.getMessage()));
        }
    }
}
