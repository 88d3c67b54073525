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
import java.util.Optional;
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
        return small(photos.small(id, Size.THUMBNAIL));
    }

    @GetMapping("/preview")
    @Operation(summary = "A JPEG of 1600 pixels on the longer side; 404 with Retry-After while it is being made")
    ResponseEntity<Resource> preview(@PathVariable String id) {
        return small(photos.small(id, Size.PREVIEW));
    }

    @GetMapping("/metadata")
    @Operation(summary = "Everything the file says, each standard apart")
    Map<String, Object> metadata(@PathVariable String id) {
        return photos.metadata(id).byStandard();
    }

    private static ResponseEntity<Resource> small(Optional<Path> file) {
        return file.map(path -> ResponseEntity.ok()
                        .contentType(MediaType.IMAGE_JPEG)
                        .cacheControl(FOREVER)
                        .<Resource>body(new FileSystemResource(path)))
                .orElseGet(() -> ResponseEntity.notFound()
                        .header(HttpHeaders.RETRY_AFTER, "2")
                        .cacheControl(CacheControl.noStore())
                        .build());
    }
}
