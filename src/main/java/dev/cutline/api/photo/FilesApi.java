package dev.cutline.api.photo;

import dev.cutline.api.Problems;
import dev.cutline.api.Sender;
import dev.cutline.desk.Photos;
import dev.cutline.desk.delivery.PhotoFiles;
import dev.cutline.desk.rights.Withholding;
import dev.cutline.photo.PictureFile;
import dev.cutline.preview.Size;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The files of a photo. */
@RestController
@RequestMapping("/api/photos/{id}")
@Tag(name = "Photos")
class FilesApi {

    /** The bytes under an id never change, but who may see them does: a browser has to ask each time. */
    private static final CacheControl ASK = CacheControl.noCache().cachePrivate();

    private final Photos photos;
    private final PhotoFiles files;
    private final Withholding withholding;

    FilesApi(Photos photos, PhotoFiles files, Withholding withholding) {
        this.photos = photos;
        this.files = files;
        this.withholding = withholding;
    }

    @GetMapping("/original")
    @Operation(summary = "The bytes as received")
    ResponseEntity<Resource> original(@PathVariable String id, HttpServletRequest request) {
        withholding.check(id, Sender.isLibrarian(request));
        PictureFile file = photos.photo(id).record().file();
        ContentDisposition disposition = ContentDisposition.attachment()
                .filename(file.name(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .cacheControl(ASK)
                .body(new FileSystemResource(files.original(id)));
    }

    @GetMapping("/thumbnail")
    @Operation(summary = "A JPEG of 512 pixels on the longer side; 404 with Retry-After while it is being made")
    ResponseEntity<Resource> thumbnail(@PathVariable String id, HttpServletRequest request) {
        return small(id, Size.THUMBNAIL, request);
    }

    @GetMapping("/preview")
    @Operation(summary = "A JPEG of 1600 pixels on the longer side; 404 with Retry-After while it is being made")
    ResponseEntity<Resource> preview(@PathVariable String id, HttpServletRequest request) {
        return small(id, Size.PREVIEW, request);
    }

    @GetMapping("/metadata")
    @Operation(summary = "Everything the file says, each standard apart")
    Map<String, Object> metadata(@PathVariable String id) {
        return files.metadata(id).byStandard();
    }

    private ResponseEntity<Resource> small(String id, Size size, HttpServletRequest request) {
        withholding.check(id, Sender.isLibrarian(request));
        Path file = files.small(id, size).orElseThrow(() -> new NoSmallCopy(!files.cannotBeShown(id)));
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_JPEG)
                .cacheControl(ASK)
                .eTag("\"" + id + "\"")
                .body(new FileSystemResource(file));
    }

    /** There is no small copy of a picture, yet or ever. */
    static final class NoSmallCopy extends RuntimeException {

        private final boolean isComing;

        NoSmallCopy(boolean isComing) {
            super(
                    isComing
                            ? "The small copy is still being made. Ask again in a moment."
                            : "Pictures of this kind can't be shown small here. Ask for the original.");
            this.isComing = isComing;
        }

        boolean isComing() {
            return isComing;
        }
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(NoSmallCopy problem) {
        ResponseEntity.BodyBuilder answer =
                ResponseEntity.status(HttpStatus.NOT_FOUND).cacheControl(CacheControl.noStore());
        if (problem.isComing()) {
            answer.header(HttpHeaders.RETRY_AFTER, "2");
        }
        return answer.body(Problems.problem(
                HttpStatus.NOT_FOUND, problem.isComing() ? "copy-coming" : "copy-impossible", problem));
    }
}
