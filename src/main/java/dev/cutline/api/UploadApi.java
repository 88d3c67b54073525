package dev.cutline.api;

import dev.cutline.desk.Photos;
import dev.cutline.desk.Reception;
import dev.cutline.desk.TakenIn;
import dev.cutline.desk.Upload;
import dev.cutline.photo.Photo;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Pictures on their way in. */
@RestController
@Tag(name = "Photos")
class UploadApi {

    private final Reception reception;
    private final Photos photos;

    UploadApi(Reception reception, Photos photos) {
        this.reception = reception;
        this.photos = photos;
    }

    @PostMapping(path = "/api/photos", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(
            summary = "Takes a picture in",
            description = "201 when it is durable, 200 when the same bytes were there before. "
                    + "With wait=true the answer comes once search finds it.")
    ResponseEntity<Photo> upload(
            @RequestPart MultipartFile file,
            @RequestPart(required = false) @Nullable MultipartFile sidecar,
            @RequestParam(required = false) @Nullable String caption,
            @RequestParam(required = false) @Nullable String credit,
            @RequestPart(required = false) @Nullable Map<String, Object> iptc,
            @RequestParam(defaultValue = "false") boolean wait,
            HttpServletRequest request)
            throws IOException {
        Map<String, Object> supplied = new LinkedHashMap<>(Objects.requireNonNullElse(iptc, Map.of()));
        if (caption != null) {
            supplied.put("description", caption);
        }
        if (credit != null) {
            supplied.put("creditLine", credit);
        }
        try (InputStream content = file.getInputStream()) {
            TakenIn taken = reception.takeIn(new Upload(
                    Objects.requireNonNullElse(file.getOriginalFilename(), ""),
                    content,
                    sidecar == null ? null : sidecar.getBytes(),
                    supplied,
                    "upload",
                    Sender.of(request)));
            return answer(taken, wait ? photos.searchable(taken.photo()) : taken.photo());
        }
    }

    private static ResponseEntity<Photo> answer(TakenIn taken, Photo photo) {
        ResponseEntity.BodyBuilder answer = taken.alreadyThere()
                ? ResponseEntity.ok()
                : ResponseEntity.created(URI.create("/api/photos/" + photo.id()));
        return answer.eTag(EntityTag.of(photo)).body(photo);
    }
}
