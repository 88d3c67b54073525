package dev.cutline.api;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;

/** What is wrong with a value in an address, for whoever wrote it. */
final class Parameters {

    private static final String NO_JSON = "The body isn't the JSON that belongs here; see /api/docs.";
    private static final JsonMapper JSON = new JsonMapper();

    private Parameters() {}

    /** Of a value that is of another kind than what belongs there. */
    static String misread(TypeMismatchException problem) {
        return "“%s” must be %s, not “%s”."
                .formatted(problem.getPropertyName(), kind(problem.getRequiredType()), problem.getValue());
    }

    private static String kind(@Nullable Class<?> type) {
        if (type == null) {
            return "something else";
        }
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants()).map(Objects::toString).collect(Collectors.joining(", "));
        }
        if (type == boolean.class || type == Boolean.class) {
            return "true or false";
        }
        return type == YearMonth.class ? "a month such as 2026-10" : "a whole number";
    }

    /** Of a body that isn't the JSON that belongs there. */
    static String unreadable(@Nullable Throwable cause) {
        if (cause instanceof StreamReadException syntax) {
            TokenStreamLocation at = syntax.getLocation();
            return at == null
                    ? NO_JSON
                    : "The body isn't JSON: look at line %d, column %d.".formatted(at.getLineNr(), at.getColumnNr());
        }
        if (!(cause instanceof MismatchedInputException wrong)
                || wrong.getPath().isEmpty()) {
            return NO_JSON;
        }
        String member = wrong.getPath().stream()
                .map(step ->
                        step.getPropertyName() == null ? "[" + step.getIndex() + "]" : "." + step.getPropertyName())
                .collect(Collectors.joining())
                .replaceFirst("^\\.", "");
        Class<?> type = wrong.getTargetType();
        return type != null && type.isEnum()
                ? "“%s” must be one of %s.".formatted(member, names(type))
                : "“%s” isn't of the kind that belongs here; see /api/docs.".formatted(member);
    }

    /** As JSON has them. */
    private static String names(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> JSON.valueToTree(constant).asString())
                .collect(Collectors.joining(", "));
    }

    /** Of values that are of the right kind and not allowed. */
    static String refused(HandlerMethodValidationException problem) {
        return problem.getParameterValidationResults().stream()
                .flatMap(result -> result.getResolvableErrors().stream()
                        .map(error -> "“%s” %s"
                                .formatted(result.getMethodParameter().getParameterName(), error.getDefaultMessage())))
                .collect(Collectors.joining("; ", "", "."));
    }
}
