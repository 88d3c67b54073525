package dev.cutline.photo;

import dev.cutline.metadata.IptcProperties;
import dev.cutline.metadata.IptcProperties.IptcProperty;
import dev.cutline.metadata.IptcProperties.Kind;
import dev.cutline.photo.Revision.Change;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Applies what the desk decides to a record, as far as the IPTC standard allows it. */
public final class RecordEditor {

    private static final int LONGEST_TEXT = 100_000;
    private static final Pattern DATE = Pattern.compile(
            "\\d{4}(-(0\\d|1[0-2])(-([0-2]\\d|3[01])(T([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d(\\.\\d{1,9})?)?(Z|[+-]\\d{2}:\\d{2})?)?)?)?");
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,4}");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]");

    /**
     * The next revision, with a merge patch (RFC 7396) applied to its values.
     *
     * @param patch by IPTC property; null takes a value away
     * @throws PropertyInvalid for an unknown property or a value of the wrong type
     */
    public Revision edit(Revision current, Map<String, ? extends @Nullable Object> patch, Change change) {
        Map<String, Object> iptc = new LinkedHashMap<>(current.iptc());
        Map<String, String> origin = new LinkedHashMap<>(current.origin());
        patch.forEach((key, value) -> {
            Object checked = check(key, value);
            if (checked == null) {
                iptc.remove(key);
                origin.remove(key);
            } else if (!checked.equals(iptc.put(key, checked))) {
                origin.put(key, "desk");
            }
        });
        return current.edited(iptc, origin, change);
    }

    /**
     * Values by IPTC property in the shape of the record, empty ones left out.
     *
     * @throws PropertyInvalid for an unknown property or a value of the wrong type
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

    private @Nullable Object check(String key, @Nullable Object value) {
        int at = key.indexOf('@');
        IptcProperty property = IptcProperties.byId(at < 0 ? key : key.substring(0, at))
                .orElseThrow(
                        () -> new PropertyInvalid(key, "“%s” isn't a property of the IPTC standard.".formatted(key)));
        if (at >= 0
                && !((property.type().kind() == Kind.LANGALT)
                        && LANGUAGE.matcher(key.substring(at + 1)).matches())) {
            throw new PropertyInvalid(key, "“%s” has no languages, or the language isn't one.".formatted(key));
        }
        if (value == null) {
            return null;
        }
        return property.type().list() ? list(key, property, value) : single(key, property, value);
    }

    private @Nullable Object list(String key, IptcProperty property, Object value) {
        List<?> items = value instanceof List<?> list ? list : List.of(value);
        List<Object> checked = items.stream()
                .map(item -> item == null ? null : single(key, property, item))
                .filter(item -> item != null)
                .collect(Collectors.toList());
        return checked.isEmpty() ? null : checked;
    }

    private @Nullable Object single(String key, IptcProperty property, Object value) {
        if ((property.type().kind() == Kind.STRUCT)) {
            if (value instanceof Map<?, ?> structure) {
                return structure.isEmpty() ? null : structure;
            }
            throw new PropertyInvalid(key, "“%s” is a structure; send an object.".formatted(key));
        }
        if (PropertyValues.isNumber(property)) {
            if (value instanceof Number) {
                return value;
            }
            throw new PropertyInvalid(key, "“%s” is a number.".formatted(key));
        }
        if (value instanceof String text) {
            return text(key, property, text);
        }
        throw new PropertyInvalid(key, "“%s” is a text.".formatted(key));
    }

    private static @Nullable String text(String key, IptcProperty property, String value) {
        String text = CONTROL.matcher(value.replace("\r\n", "\n").replace('\r', '\n'))
                .replaceAll("")
                .strip();
        if (text.length() > LONGEST_TEXT) {
            throw new PropertyInvalid(key, "“%s” is longer than %,d characters.".formatted(key, LONGEST_TEXT));
        }
        if ((property.type().kind() == Kind.DATE)
                && !text.isEmpty()
                && !DATE.matcher(text).matches()) {
            throw new PropertyInvalid(
                    key, "“%s” is a date such as 2023, 2023-03-17 or 2023-03-17T08:15:00+09:00.".formatted(key));
        }
        return text.isEmpty() ? null : text;
    }
}
