package dev.cutline.api;

import dev.cutline.desk.Photos;
import dev.cutline.photo.PictureFile;
import dev.cutline.preview.Size;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The files of a photo. */
@RestController
@RequestMapping("/api/photos/{id}")
@Tag(name = "Photos")
class FilesApi {

    /** The bytes under an id never change. */
    private static final CacheControl FOREVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePrivate().immutable();

    private final Photos photos;

    FilesApi(Photos photos) {
        this.photos = photos;
    }

    @GetMapping("/original")
    @Operation(summary = "The bytes as received")
    ResponseEntity<Resource> original(@PathVariable String id) {
        PictureFile file = photos.photo(id).record().file();
        ContentDisposition disposition = ContentDisposition.attachment()
                .filename(file.name(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .cacheControl(CacheControl.noCache().cachePrivate())
                .body(new FileSystemResource(photos.original(id)));
    }

    @GetMapping("/thumbnail")
    @Operation(summary = "A JPEG of 512 pixels on the longer side; 404 with Retry-After while it is being made")
    ResponseEntity<Resource> thumbnail(@PathVariable String id) {
        return small(id, Size.THUMBNAIL);
    }

    @GetMapping("/preview")
    @Operation(summary = "A JPEG of 1600 pixels on the longer side; 404 with Retry-After while it is being made")
    ResponseEntity<Resource> preview(@PathVariable String id) {
        return small(id, Size.PREVIEW);
    }

    @GetMapping("/metadata")
    @Operation(summary = "Everything the file says, each standard apart")
    Map<String, Object> metadata(@PathVariable String id) {
        return photos.metadata(id).byStandard();
    }

    private ResponseEntity<Resource> small(String id, Size size) {
        Path file = photos.small(id, size).orElseThrow(() -> new NoSmallCopy(!photos.cannotBeShown(id)));
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_JPEG)
                .cacheControl(FOREVER)
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
}
