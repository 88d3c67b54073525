package dev.cutline.metadata;

import dev.cutline.metadata.IptcProperties.Kind;
import dev.cutline.metadata.IptcProperties.Member;
import dev.cutline.metadata.IptcProperties.Type;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Whether values in JSON form are what the standard wants. */
final class PropertyValues {

    private static final Pattern DATE = Pattern.compile(
            "\\d{4}(-\\d{2}(-\\d{2}(T([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d(\\.\\d{1,9})?)?(Z|[+-](0\\d|1[0-4]):[0-5]\\d)?)?)?)?");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(\\.\\d{1,15})?");
    private static final Pattern INTEGER = Pattern.compile("-?\\d{1,15}");

    private static final Set<Kind> TEXTS = Set.of(Kind.TEXT, Kind.LANGALT, Kind.DATE, Kind.URI);

    private PropertyValues() {}

    /** Throws {@link InvalidProperty} unless the value is null or of that type. */
    static void check(String name, Type type, @Nullable Object value) {
        if (value == null) {
            return;
        }
        if (type.list()) {
            if (!(value instanceof List<?> list)) {
                throw new InvalidProperty(name, "must be a list");
            }
            list.forEach(item -> single(name, type, item));
        } else {
            single(name, type, value);
        }
    }

    private static void single(String name, Type type, @Nullable Object value) {
        if (type.kind() == Kind.STRUCT) {
            structure(name, IptcProperties.struct(String.valueOf(type.struct())), value);
        } else if (type.kind() == Kind.LANGALT && value instanceof Map<?, ?> languages) {
            languages.forEach((language, text) -> simple(name, Kind.TEXT, text));
        } else {
            simple(name, type.kind(), value);
        }
    }

    private static void structure(String name, List<Member> members, @Nullable Object value) {
        if (!(value instanceof Map<?, ?> map)) {
            throw new InvalidProperty(name, "must be an object");
        }
        map.forEach((key, member) -> {
            Member known = members.stream()
                    .filter(candidate -> candidate.id().equals(key))
                    .findFirst()
                    .orElseThrow(() -> new InvalidProperty(name + "." + key, "is not known to the IPTC standard"));
            check(name + "." + key, known.type(), member);
        });
    }

    private static void simple(String name, Kind kind, @Nullable Object value) {
        if (!(value instanceof String || value instanceof Number || value instanceof Boolean)) {
            throw new InvalidProperty(name, "must be a text");
        }
        String text = value.toString();
        if (TEXTS.contains(kind) && !(value instanceof String)) {
            throw new InvalidProperty(name, "must be a text");
        }
        String problem = switch (kind) {
            case DATE -> isDate(text) ? "" : "must be a date such as 2023-03-17T08:15:00+09:00";
            case NUMBER -> NUMBER.matcher(text).matches() ? "" : "must be a number";
            case INTEGER -> INTEGER.matcher(text).matches() ? "" : "must be a whole number";
            case URI -> text.chars().anyMatch(Character::isISOControl) ? "must be an address" : "";
            default -> Controls.areIn(text) ? "must not contain control characters" : "";
        };
        if (!problem.isEmpty()) {
            throw new InvalidProperty(name, problem);
        }
    }

    private static boolean isDate(String text) {
        if (!DATE.matcher(text).matches()) {
            return false;
        }
        try {
            String day = text.substring(0, Math.min(10, text.length()));
            LocalDate.parse(day + "-01-01".substring(day.length() - 4));
            return true;
        } catch (DateTimeException e) {
            return false; // February 30
        }
    }
}
