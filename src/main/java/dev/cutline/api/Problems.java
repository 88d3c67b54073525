package dev.cutline.api;

import dev.cutline.api.BodyLimit.BodyTooLong;
import dev.cutline.api.EntityTag.PreconditionMissing;
import dev.cutline.desk.EditedMeanwhile;
import dev.cutline.desk.PhotoNotFound;
import dev.cutline.desk.reception.Refusal;
import dev.cutline.desk.rights.Withholding;
import dev.cutline.desk.rights.Withholding.PhotoWithheld;
import dev.cutline.licence.InvalidMember;
import dev.cutline.licence.Use.UnknownUse;
import dev.cutline.metadata.InvalidProperty;
import dev.cutline.search.cluster.SearchUnavailable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Tells callers what went wrong: RFC 9457, a stable code, a sentence that a picture editor understands. */
@RestControllerAdvice(basePackageClasses = Problems.class)
public class Problems extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    /** A list is longer than the desk answers at once. */
    public static final class TooMany extends RuntimeException {

        /** Of a list that may have {@code most} keys and has more. */
        public TooMany(int most, int sent) {
            super("There are %,d keys; this desk takes up to %,d at once. Send them in parts.".formatted(sent, most));
        }
    }

    @ExceptionHandler
    ProblemDetail on(PhotoNotFound problem) {
        return problem(HttpStatus.NOT_FOUND, "photo-not-found", problem);
    }

    @ExceptionHandler
    ProblemDetail on(Refusal problem) {
        if (problem instanceof Refusal.NotAPicture) {
            return problem(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "not-a-picture", problem);
        }
        if (problem instanceof Refusal.UnusableCompanion) {
            return problem(HttpStatus.UNPROCESSABLE_CONTENT, "companion-unusable", problem);
        }
        return problem instanceof Refusal.TooLarge
                ? problem(HttpStatus.CONTENT_TOO_LARGE, "picture-too-large", problem)
                : problem(HttpStatus.UNPROCESSABLE_CONTENT, "picture-unreadable", problem);
    }

    @ExceptionHandler
    ProblemDetail on(PreconditionMissing problem) {
        return problem(HttpStatus.PRECONDITION_REQUIRED, "if-match-missing", problem);
    }

    @ExceptionHandler
    ProblemDetail on(EditedMeanwhile problem) {
        ProblemDetail detail = problem(HttpStatus.PRECONDITION_FAILED, "edited-meanwhile", problem);
        detail.setProperty("revision", problem.current().record().revision());
        return detail;
    }

    @ExceptionHandler
    ProblemDetail on(InvalidProperty problem) {
        ProblemDetail detail = problem(HttpStatus.UNPROCESSABLE_CONTENT, "property-invalid", problem);
        detail.setProperty("property", problem.property());
        return detail;
    }

    @ExceptionHandler
    ProblemDetail on(InvalidMember problem) {
        ProblemDetail detail = problem(HttpStatus.UNPROCESSABLE_CONTENT, "member-invalid", problem);
        detail.setProperty("property", problem.member());
        return detail;
    }

    @ExceptionHandler
    ProblemDetail on(PhotoWithheld problem) {
        return problem instanceof Withholding.Withdrawn
                ? problem(HttpStatus.UNAVAILABLE_FOR_LEGAL_REASONS, "photo-withdrawn", problem)
                : problem(HttpStatus.FORBIDDEN, "photo-embargoed", problem);
    }

    @ExceptionHandler
    ProblemDetail on(TooMany problem) {
        return problem(HttpStatus.CONTENT_TOO_LARGE, "too-many-keys", problem);
    }

    @ExceptionHandler
    ProblemDetail on(BodyTooLong problem) {
        return problem(HttpStatus.CONTENT_TOO_LARGE, "body-too-long", problem);
    }

    @ExceptionHandler
    ProblemDetail on(UnknownUse problem) {
        return problem(HttpStatus.BAD_REQUEST, "use-unknown", problem);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(SearchUnavailable problem) {
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.RETRY_AFTER, Long.toString(problem.retryAfterSeconds()))
                .body(later(problem));
    }

    private static ProblemDetail later(SearchUnavailable problem) {
        String reason = String.valueOf(problem.getMessage()).replaceFirst("\\.$", "");
        ProblemDetail detail = ProblemDetail.forStatusAndDetail(
                HttpStatus.SERVICE_UNAVAILABLE,
                "%s. Ask again in %d seconds.".formatted(reason, problem.retryAfterSeconds()));
        detail.setProperty("code", "search-unavailable");
        return detail;
    }

    @ExceptionHandler({IOException.class, UncheckedIOException.class})
    ProblemDetail onArchive(Exception problem) {
        LOG.error("The archive can't be read or written", problem);
        ProblemDetail detail = ProblemDetail.forStatusAndDetail(
                HttpStatus.INSUFFICIENT_STORAGE,
                "The archive can't be written or read just now; nothing was taken in. Its disk may be full: tell whoever runs this desk.");
        detail.setProperty("code", "archive-unavailable");
        return detail;
    }

    @ExceptionHandler
    ProblemDetail on(MultipartException problem) {
        ProblemDetail detail = ProblemDetail.forStatusAndDetail(
                HttpStatus.BAD_REQUEST, "The upload ended early, or isn't the form that it says it is. Send it again.");
        detail.setProperty("code", "upload-incomplete");
        return detail;
    }

    @ExceptionHandler
    ProblemDetail on(RuntimeException problem) {
        LOG.error("Unexpected failure", problem);
        ProblemDetail detail = ProblemDetail.forStatusAndDetail(
                HttpStatus.INTERNAL_SERVER_ERROR,
                "Something went wrong that shouldn't. The log of this desk says what; nothing was changed.");
        detail.setProperty("code", "unexpected");
        return detail;
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMaxUploadSizeExceededException(
            MaxUploadSizeExceededException problem, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        ProblemDetail detail = ProblemDetail.forStatusAndDetail(
                HttpStatus.CONTENT_TOO_LARGE,
                "The upload is more than this desk takes. Send a smaller file, a shorter text or less at once, or ask for the limit to be raised.");
        detail.setProperty("code", "picture-too-large");
        return ResponseEntity.status(HttpStatus.CONTENT_TOO_LARGE).body(detail);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException problem, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        if (NestedExceptionUtils.getRootCause(problem) instanceof BodyTooLong tooLong) {
            return handleExceptionInternal(problem, on(tooLong), headers, HttpStatus.CONTENT_TOO_LARGE, request);
        }
        ProblemDetail detail = ProblemDetail.forStatusAndDetail(status, Parameters.unreadable(problem.getCause()));
        return handleExceptionInternal(problem, detail, headers, status, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException problem, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        HttpStatusCode answered = isTooMany(problem) ? HttpStatus.CONTENT_TOO_LARGE : status;
        String members = problem.getFieldErrors().stream()
                .map(error -> "“%s” %s".formatted(error.getField(), error.getDefaultMessage()))
                .distinct()
                .limit(5)
                .collect(Collectors.joining("; "));
        ProblemDetail detail = ProblemDetail.forStatusAndDetail(answered, members + ".");
        return handleExceptionInternal(problem, detail, headers, answered, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleTypeMismatch(
            TypeMismatchException problem, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        ProblemDetail detail = ProblemDetail.forStatusAndDetail(status, Parameters.misread(problem));
        return handleExceptionInternal(problem, detail, headers, status, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHandlerMethodValidationException(
            HandlerMethodValidationException problem, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        ProblemDetail detail = ProblemDetail.forStatusAndDetail(status, Parameters.refused(problem));
        return handleExceptionInternal(problem, detail, headers, status, request);
    }

    /** Whether nothing is wrong but the length of a list. */
    private static boolean isTooMany(MethodArgumentNotValidException problem) {
        return problem.getFieldErrors().stream()
                .allMatch(error -> "Size".equals(error.getCode()) && error.getRejectedValue() instanceof Collection);
    }

    /** What Spring itself refuses gets the name of its status as its code. */
    @Override
    protected ResponseEntity<Object> createResponseEntity(
            @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        if (body instanceof ProblemDetail detail
                && (detail.getProperties() == null || !detail.getProperties().containsKey("code"))) {
            detail.setProperty("code", code(status));
        }
        return super.createResponseEntity(body, headers, status, request);
    }

    static String code(HttpStatusCode status) {
        HttpStatus known = HttpStatus.resolve(status.value());
        return known == null ? "refused" : known.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** A problem with a stable code, in the words of what went wrong. */
    public static ProblemDetail problem(HttpStatus status, String code, RuntimeException problem) {
        ProblemDetail detail = ProblemDetail.forStatusAndDetail(status, problem.getMessage());
        detail.setProperty("code", code);
        return detail;
    }
}
