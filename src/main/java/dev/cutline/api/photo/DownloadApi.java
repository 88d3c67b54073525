package dev.cutline.api.photo;

import dev.cutline.api.Problems;
import dev.cutline.api.Sender;
import dev.cutline.desk.delivery.Downloads;
import dev.cutline.desk.delivery.Downloads.Download;
import dev.cutline.desk.delivery.Downloads.NotResizable;
import dev.cutline.desk.rights.Withholding;
import dev.cutline.metadata.Metadata.Warning;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.Pattern;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** Pictures on their way out. */
@RestController
@Tag(name = "Photos")
class DownloadApi {

    private final Downloads downloads;
    private final Withholding withholding;

    DownloadApi(Downloads downloads, Withholding withholding) {
        this.downloads = downloads;
        this.withholding = withholding;
    }

    @GetMapping("/api/photos/{id}/download")
    @Operation(
            summary = "The picture with the desk's caption and credit in its IIM and XMP, image data untouched",
            description = "JPEG, TIFF, PNG and WebP as such, other kinds as a zip with an XMP sidecar. "
                    + "What the change breaks, such as a C2PA signature, is named in the Warning header.")
    ResponseEntity<StreamingResponseBody> download(
            @PathVariable String id,
            @Parameter(description = "original, or an upright JPEG of 2048 or 1200 pixels on the longer side")
                    @RequestParam(defaultValue = "original")
                    @Pattern(regexp = "original|2048|1200", message = "must be original, 2048 or 1200")
                    String size,
            HttpServletRequest request)
            throws IOException {
        withholding.check(id, Sender.isLibrarian(request));
        Download download =
                size.equals("original") ? downloads.download(id) : downloads.download(id, Integer.parseInt(size));
        return ResponseEntity.ok().headers(headers(download)).body(output -> {
            try (download) {
                Files.copy(download.file(), output);
            }
        });
    }

    private static HttpHeaders headers(Download download) throws IOException {
        HttpHeaders headers = new HttpHeaders();
        headers.setContentType(MediaType.parseMediaType(download.mediaType()));
        headers.setContentLength(Files.size(download.file()));
        headers.setContentDisposition(ContentDisposition.attachment()
                .filename(download.name(), StandardCharsets.UTF_8)
                .build());
        headers.setCacheControl(CacheControl.noCache().cachePrivate());
        if (!download.warnings().isEmpty()) {
            headers.set(HttpHeaders.WARNING, header(download.warnings()));
        }
        return headers;
    }

    /** RFC 7234, 5.5: code, agent, text; ASCII only. */
    private static String header(List<Warning> warnings) {
        return warnings.stream()
                .map(warning -> "199 cutline \"%s: %s\""
                        .formatted(
                                warning.code(),
                                warning.message()
                                        .replaceAll("[^\\x20-\\x7E]", "?")
                                        .replace('"', '\'')))
                .collect(Collectors.joining(", "));
    }

    @ExceptionHandler
    ProblemDetail on(NotResizable problem) {
        return Problems.problem(HttpStatus.UNPROCESSABLE_CONTENT, "picture-not-resizable", problem);
    }
}
