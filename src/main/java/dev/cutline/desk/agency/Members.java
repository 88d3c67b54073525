package dev.cutline.desk.agency;

import dev.cutline.licence.InvalidMember;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.json.JsonMapper;

/** Reads what people write by hand, and names the member that is wrong. */
public final class Members {

    /** What isn't known must not be passed over: a misspelt end would make a contract endless. */
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private Members() {}

    /**
     * The record of an object.
     *
     * @param place what stands ahead of the names of its members, or empty
     * @throws InvalidMember naming the member that is wrong
     */
    public static <T> T read(String place, JsonNode json, Class<T> type) {
        if (!json.isObject()) {
            throw new InvalidMember(place.isEmpty() ? "body" : place, "must be an object.");
        }
        try {
            return MAPPER.treeToValue(json, type);
        } catch (JacksonException e) {
            throw invalid(place, e);
        }
    }

    private static InvalidMember invalid(String place, JacksonException problem) {
        List<String> path = problem.getPath().stream()
                .map(JacksonException.Reference::getPropertyName)
                .filter(Objects::nonNull)
                .toList();
        if (problem.getCause() instanceof InvalidMember cause) {
            return new InvalidMember(join(place, path, cause.member()), cause.why());
        }
        String member = join(place, path, "");
        return new InvalidMember(member.isEmpty() ? "body" : member, why(problem));
    }

    private static String why(JacksonException problem) {
        if (problem instanceof UnrecognizedPropertyException unknown) {
            return "isn't known here; there are: %s.".formatted(listed(unknown.getKnownPropertyIds()));
        }
        if (problem instanceof InvalidFormatException wrong
                && wrong.getTargetType().isEnum()) {
            return "must be one of %s."
                    .formatted(listed(Arrays.stream(wrong.getTargetType().getEnumConstants())
                            .map(each -> MAPPER.convertValue(each, String.class))
                            .toList()));
        }
        return "isn't what belongs there; see /api/docs.";
    }

    private static String listed(Collection<?> names) {
        return names.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    private static String join(String place, List<String> path, String member) {
        return Stream.concat(Stream.concat(Stream.of(place), path.stream()), Stream.of(member))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("."));
    }
}
