package dev.cutline.photo;

import dev.cutline.metadata.InvalidProperty;
import dev.cutline.metadata.IptcProperties;
import dev.cutline.metadata.IptcProperties.IptcProperty;
import dev.cutline.metadata.IptcProperties.Kind;
import dev.cutline.photo.Revision.Change;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Applies what the desk decides to a record, as far as the IPTC standard allows it. */
public final class RecordEditor {

    private static final int LONGEST_TEXT = 100_000;
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,4}");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\p{Cs}&&[^\\n\\t]]");

    /**
     * The next revision, with a merge patch (RFC 7396) applied to its values.
     *
     * @param patch by IPTC property; null takes a value away
     * @throws InvalidProperty for an unknown property or a value of the wrong type
     */
    public Revision edit(Revision current, Map<String, ? extends @Nullable Object> patch, Change change) {
        Map<String, Object> iptc = new LinkedHashMap<>(current.iptc());
        Map<String, String> origin = new LinkedHashMap<>(current.origin());
        patch.forEach((key, value) -> {
            Object checked = check(key, MergePatch.applied(iptc.get(key), value));
            if (checked == null) {
                iptc.remove(key);
                origin.remove(key);
            } else if (!checked.equals(iptc.put(key, checked))) {
                origin.put(key, "desk");
            }
        });
        return current.edited(iptc, origin, change);
    }

    /** The next revision, which says again what an earlier one said, whether the standard allows it or not. */
    public Revision goBack(Revision current, Revision earlier, Change change) {
        Map<String, String> origin = new LinkedHashMap<>();
        earlier.iptc().forEach((key, value) -> {
            boolean isSaid = value.equals(current.iptc().get(key));
            origin.put(key, isSaid ? current.origin().getOrDefault(key, "desk") : "desk");
        });
        return current.edited(earlier.iptc(), origin, change);
    }

    /**
     * Values by IPTC property in the shape of the record, empty ones left out.
     *
     * @throws InvalidProperty for an unknown property or a value of the wrong type
     */
    public Map<String, Object> check(Map<String, ? extends @Nullable Object> values) {
        Map<String, Object> checked = new LinkedHashMap<>();
        values.forEach((key, value) -> {
            Object found = check(key, value);
            if (found != null) {
                checked.put(key, found);
            }
        });
        return checked;
    }

    private static @Nullable Object check(String key, @Nullable Object value) {
        int at = key.indexOf('@');
        String id = at < 0 ? key : key.substring(0, at);
        IptcProperties.check(id, null);
        IptcProperty property = IptcProperties.byId(id).orElseThrow();
        if (at >= 0 && !isLanguage(property, key.substring(at + 1))) {
            throw new InvalidProperty(key, "has no languages, or this isn't the code of one");
        }
        Object shaped = property.type().list() ? list(key, property, value) : single(key, property, value);
        IptcProperties.check(id, shaped);
        if (shaped instanceof Map && property.type().kind() == Kind.LANGALT) {
            throw new InvalidProperty(key, "is a text here; send further languages as “%s@de”".formatted(id));
        }
        return shaped;
    }

    /** Whether a property has further languages, and this is the code of one (RFC 5646, 2.1, in outline). */
    public static boolean isLanguage(IptcProperty property, String code) {
        return property.type().kind() == Kind.LANGALT && LANGUAGE.matcher(code).matches();
    }

    private static @Nullable Object list(String key, IptcProperty property, @Nullable Object value) {
        List<?> items = value instanceof List<?> list ? list : value == null ? List.of() : List.of(value);
        List<?> shaped = items.stream()
                .map(item -> single(key, property, item))
                .filter(Objects::nonNull)
                .toList();
        return shaped.isEmpty() ? null : shaped;
    }

    /** An object or a list where a text belongs stays one, so that its sender is told. */
    private static @Nullable Object single(String key, IptcProperty property, @Nullable Object value) {
        boolean isMisplaced =
                value instanceof List || value instanceof Map && property.type().kind() != Kind.STRUCT;
        return isMisplaced ? value : shaped(key, value);
    }

    /** Empty texts and structures are absent; line ends are LF; control characters and half characters are nobody's wish. */
    private static @Nullable Object shaped(String key, @Nullable Object value) {
        if (value instanceof Map<?, ?> structure) {
            Map<Object, Object> members = new LinkedHashMap<>();
            structure.forEach((name, member) -> {
                Object shaped = shaped(key + "." + name, member);
                if (shaped != null) {
                    members.put(name, shaped);
                }
            });
            return members.isEmpty() ? null : members;
        }
        if (value instanceof List<?> list) {
            List<?> items = list.stream()
                    .map(item -> shaped(key, item))
                    .filter(Objects::nonNull)
                    .toList();
            return items.isEmpty() ? null : items;
        }
        return value instanceof String text ? text(key, text) : value;
    }

    private static @Nullable String text(String key, String text) {
        if (text.length() > LONGEST_TEXT) {
            throw new InvalidProperty(key, "is longer than %,d characters".formatted(LONGEST_TEXT));
        }
        String shaped = CONTROL.matcher(text.replace("\r\n", "\n").replace('\r', '\n'))
                .replaceAll("")
                .strip();
        return shaped.isEmpty() ? null : shaped;
    }
}
