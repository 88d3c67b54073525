package dev.cutline.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.springframework.boot.autoconfigure.web.WebProperties;
import org.springframework.boot.webmvc.autoconfigure.error.BasicErrorController;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.boot.webmvc.error.ErrorAttributes;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;

/**
 * Tells programs what went wrong before a controller was found: an unknown path, a wrong method, a caller that isn't
 * let in. Browsers get a page.
 */
@Controller
class OtherProblems extends BasicErrorController {

    OtherProblems(ErrorAttributes attributes, WebProperties properties, List<ErrorViewResolver> views) {
        super(attributes, properties.getError(), views);
    }

    @Override
    public ResponseEntity<Map<String, Object>> error(HttpServletRequest request) {
        HttpStatus status = getStatus(request);
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(Map.of(
                        "title", status.getReasonPhrase(),
                        "status", status.value(),
                        "detail", detail(status),
                        "code", Problems.code(status)));
    }

    private static String detail(HttpStatus status) {
        return switch (status) {
            case FORBIDDEN -> "This desk only takes changes from its own pages, and from programs.";
            case NOT_FOUND -> "There is nothing here; /api/docs lists what there is.";
            default ->
                status.is5xxServerError()
                        ? "Something went wrong that shouldn't. The log of this desk says what."
                        : "This can't be asked for in this way; /api/docs lists what can.";
        };
    }
}
