package dev.cutline.api;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;

/** What is wrong with a value in an address, for whoever wrote it. */
final class Parameters {

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

    /** Of values that are of the right kind and not allowed. */
    static String refused(HandlerMethodValidationException problem) {
        return problem.getParameterValidationResults().stream()
                .flatMap(result -> result.getResolvableErrors().stream()
                        .map(error -> "“%s” %s"
                                .formatted(result.getMethodParameter().getParameterName(), error.getDefaultMessage())))
                .collect(Collectors.joining("; ", "", "."));
    }
}
