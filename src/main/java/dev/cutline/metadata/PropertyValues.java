package dev.cutline.metadata;

import dev.cutline.metadata.IptcProperties.Kind;
import dev.cutline.metadata.IptcProperties.Member;
import dev.cutline.metadata.IptcProperties.Type;
import java.math.BigDecimal;
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

    /** Letters of all alphabets (RFC 3987), and none of the characters that no address has (RFC 3986, 2). */
    private static final Pattern ADDRESS = Pattern.compile("[^\\s\\p{Cntrl}<>\"{}|\\\\^`]+");

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
            languages.forEach((language, text) -> simple(name, Kind.TEXT, null, text));
        } else {
            simple(name, type.kind(), type.limit(), value);
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
            check(name + "." + key, loosely(known.type()), member);
        });
    }

    /** Suppliers have identifiers of their own where the standard wants an address; so does IPTC's reference picture. */
    private static Type loosely(Type type) {
        return type.kind() == Kind.URI ? new Type(Kind.TEXT, type.list(), type.ordered(), null, null) : type;
    }

    private static void simple(String name, Kind kind, @Nullable String limit, @Nullable Object value) {
        boolean isSimple = value instanceof String || value instanceof Number || value instanceof Boolean;
        if (value == null || !isSimple || TEXTS.contains(kind) && !(value instanceof String)) {
            throw new InvalidProperty(name, "must be a text");
        }
        String problem = problem(kind, limit, value.toString());
        if (!problem.isEmpty()) {
            throw new InvalidProperty(name, problem);
        }
    }

    private static String problem(Kind kind, @Nullable String limit, String text) {
        return switch (kind) {
            case DATE -> isDate(text) ? "" : "must be a date such as 2023-03-17T08:15:00+09:00";
            case NUMBER -> NUMBER.matcher(text).matches() ? beyond(limit, text) : "must be a number";
            case INTEGER -> INTEGER.matcher(text).matches() ? beyond(limit, text) : "must be a whole number";
            case URI -> limit == null ? notAnAddress(text) : notACode(limit, text);
            case TEXT -> limit != null ? notACountry(limit, text) : notPlain(text);
            default -> notPlain(text);
        };
    }

    private static String notPlain(String text) {
        return Controls.areIn(text) ? "must not contain control characters" : "";
    }

    private static String notACountry(String limit, String text) {
        return text.matches("[A-Za-z]{%s}".formatted(limit.replace("..", ",")))
                ? ""
                : "must be a country’s code of 2 or 3 letters, such as KR or KOR";
    }

    private static String notAnAddress(String text) {
        return ADDRESS.matcher(text).matches()
                ? ""
                : "must be an address without blanks, such as https://example.org/a";
    }

    /** The codes of PLUS stand alone in many files, though the vocabulary has them as addresses. */
    private static String notACode(String beginning, String text) {
        boolean isOne = ADDRESS.matcher(text).matches()
                && text.matches("(.*[/#:])?%s[A-Z0-9-]+".formatted(Pattern.quote(beginning)));
        return isOne ? "" : "must be a code that begins with %s, alone or as an address".formatted(beginning);
    }

    private static String beyond(@Nullable String limit, String text) {
        if (limit == null) {
            return "";
        }
        String[] ends = limit.split("\\.\\.", 2);
        BigDecimal number = new BigDecimal(text);
        if (ends[1].isEmpty()) {
            return number.compareTo(new BigDecimal(ends[0])) < 0 ? "must be %s or more".formatted(ends[0]) : "";
        }
        boolean isWithin =
                number.compareTo(new BigDecimal(ends[0])) >= 0 && number.compareTo(new BigDecimal(ends[1])) <= 0;
        return isWithin ? "" : "must lie between %s and %s".formatted(ends[0], ends[1]);
    }

    private static boolean isDate(String text) {
        // The year before 1 AD; whoever writes it knows no date.
        if (!DATE.matcher(text).matches() || text.startsWith("0000")) {
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
