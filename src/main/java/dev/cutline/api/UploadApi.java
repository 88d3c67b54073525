package dev.cutline.api;

import dev.cutline.desk.Photos;
import dev.cutline.desk.Reception;
import dev.cutline.desk.TakenIn;
import dev.cutline.desk.Upload;
import dev.cutline.photo.Photo;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
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
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Pictures on their way in. */
@RestController
@Tag(name = "Photos")
class UploadApi {

    private static final TypeReference<Map<String, Object>> VALUES = new TypeReference<>() {};

    private final Reception reception;
    private final Photos photos;
    private final JsonMapper json;

    UploadApi(Reception reception, Photos photos, JsonMapper json) {
        this.reception = reception;
        this.photos = photos;
        this.json = json;
    }

    /** A part of an upload can't be used. */
    static final class UnusablePart extends RuntimeException {
        UnusablePart(String message) {
            super(message);
        }
    }

    @PostMapping(path = "/api/photos", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(
            summary = "Takes a picture in",
            description = "201 when it is durable, 200 when the same bytes were there before. "
                    + "With wait=true the answer comes once search finds it.")
    ResponseEntity<Photo> upload(
            @RequestPart List<MultipartFile> file,
            @RequestPart(required = false) @Nullable MultipartFile sidecar,
            @RequestParam(required = false) @Nullable String caption,
            @RequestParam(required = false) @Nullable String credit,
            @Parameter(description = "Values by IPTC property, a JSON object") @RequestPart(required = false)
                    byte @Nullable [] iptc,
            @RequestParam(defaultValue = "false") boolean wait,
            HttpServletRequest request)
            throws IOException {
        if (file.size() != 1) {
            throw new UnusablePart("Send one picture a request in the part “file”, not %d.".formatted(file.size()));
        }
        return upload(file.get(0), sidecar, values(iptc, caption, credit), wait, request);
    }

    private ResponseEntity<Photo> upload(
            MultipartFile file,
            @Nullable MultipartFile sidecar,
            Map<String, Object> supplied,
            boolean wait,
            HttpServletRequest request)
            throws IOException {
        try (InputStream content = file.getInputStream()) {
            TakenIn taken = reception.takeIn(new Upload(
                    Objects.requireNonNullElse(file.getOriginalFilename(), ""),
                    content,
                    sidecar == null ? null : sidecar.getBytes(),
                    supplied,
                    receivedFrom(request),
                    Sender.of(request)));
            return answer(taken, wait ? photos.searchable(taken.photo()) : taken.photo());
        }
    }

    /** An agency that pushes is where its pictures come from; who uploads at the desk isn't. */
    private static String receivedFrom(HttpServletRequest request) {
        return request.isUserInRole("agency") ? Sender.of(request) : "upload";
    }

    private Map<String, Object> values(byte @Nullable [] iptc, @Nullable String caption, @Nullable String credit) {
        Map<String, Object> supplied = iptc == null ? new LinkedHashMap<>() : read(iptc);
        if (caption != null) {
            supplied.put("description", caption);
        }
        if (credit != null) {
            supplied.put("creditLine", credit);
        }
        return supplied;
    }

    private Map<String, Object> read(byte[] iptc) {
        try {
            return new LinkedHashMap<>(json.readValue(iptc, VALUES));
        } catch (JacksonException e) {
            throw new UnusablePart("The part “iptc” isn't a JSON object of values by IPTC property.");
        }
    }

    private static ResponseEntity<Photo> answer(TakenIn taken, Photo photo) {
        ResponseEntity.BodyBuilder answer = taken.alreadyThere()
                ? ResponseEntity.ok()
                : ResponseEntity.created(URI.create("/api/photos/" + photo.id()));
        return answer.eTag(EntityTag.of(photo)).body(photo);
    }
}
