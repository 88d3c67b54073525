package dev.cutline.api.intake;

import dev.cutline.api.EntityTag;
import dev.cutline.api.Problems;
import dev.cutline.api.Sender;
import dev.cutline.api.photo.WholePhoto.Wholes;
import dev.cutline.desk.Photos;
import dev.cutline.desk.reception.Reception;
import dev.cutline.desk.reception.TakenIn;
import dev.cutline.desk.reception.Upload;
import dev.cutline.intake.sender.DefaultsFiller;
import dev.cutline.intake.sender.Senders;
import dev.cutline.photo.Photo;
import dev.cutline.photo.PictureFile;
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
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
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
    private final Wholes wholes;
    private final Senders senders;
    private final DefaultsFiller defaults;
    private final JsonMapper json;

    UploadApi(
            Reception reception,
            Photos photos,
            Wholes wholes,
            Senders senders,
            DefaultsFiller defaults,
            JsonMapper json) {
        this.reception = reception;
        this.photos = photos;
        this.wholes = wholes;
        this.senders = senders;
        this.defaults = defaults;
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
            description =
                    "201 when it is durable, 200 when the same bytes were there before; an agency whose picture others "
                            + "had sent learns its id and what the bytes tell. "
                            + "A picture without companions may also be the whole body, as image/* or application/octet-stream.")
    ResponseEntity<Object> upload(
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
        MultipartFile picture = file.get(0);
        byte[] xmp = sidecar == null ? null : sidecar.getBytes();
        try (InputStream content = picture.getInputStream()) {
            Sent sent = new Sent(picture.getOriginalFilename(), content, xmp, values(iptc, caption, credit));
            return takeIn(sent, wait, request);
        }
    }

    @PostMapping(
            path = "/api/photos",
            consumes = {"image/*", MediaType.APPLICATION_OCTET_STREAM_VALUE})
    @Operation(hidden = true)
    ResponseEntity<Object> upload(
            InputStream body,
            @RequestHeader(name = HttpHeaders.CONTENT_DISPOSITION, required = false) @Nullable String disposition,
            @RequestParam(defaultValue = "false") boolean wait,
            HttpServletRequest request) {
        return takeIn(new Sent(name(disposition), body, null, Map.of()), wait, request);
    }

    private static @Nullable String name(@Nullable String disposition) {
        if (disposition == null || disposition.isBlank()) {
            return null;
        }
        try {
            return ContentDisposition.parse(disposition).getFilename();
        } catch (IllegalArgumentException e) {
            throw new UnusablePart("The header Content-Disposition can't be read. Send it as: attachment;"
                    + " filename=\"a.jpg\", or leave it out.");
        }
    }

    /** A picture and what came with it. */
    private record Sent(
            @Nullable String name, InputStream content, byte @Nullable [] sidecar, Map<String, Object> supplied) {}

    private ResponseEntity<Object> takeIn(Sent sent, boolean wait, HttpServletRequest request) {
        // An agency that pushes is where its pictures come from; who uploads at the desk isn't.
        boolean isAgency = Sender.isAgency(request);
        String sender = Sender.of(request);
        TakenIn taken = reception.takeIn(new Upload(
                Objects.requireNonNullElse(sent.name(), ""),
                sent.content(),
                sent.sidecar(),
                sent.supplied(),
                isAgency ? senders.receivedFrom(sender) : "upload",
                sender));
        Photo photo = isAgency ? defaults.fillPushed(taken.photo(), sender) : taken.photo();
        Photo asOfNow = wait ? photos.searchable(photo) : photo;
        if (!isAgency) {
            return answer(taken, asOfNow, wholes.of(asOfNow));
        }
        // Where a picture was printed is the desk's business, and what others say of it is theirs.
        return answer(taken, asOfNow, senders.isFrom(sender, asOfNow) ? asOfNow : SameBytes.of(asOfNow));
    }

    /** A picture that others had sent before: what its bytes tell, and no more. */
    private record SameBytes(String id, int revision, boolean indexed, Facts file) {

        private record Facts(
                String mediaType,
                long size,
                @Nullable Integer width,
                @Nullable Integer height,
                @Nullable String pixelsSha256) {}

        static SameBytes of(Photo photo) {
            PictureFile file = photo.record().file();
            return new SameBytes(
                    photo.id(),
                    photo.record().revision(),
                    photo.indexed(),
                    new Facts(file.mediaType(), file.size(), file.width(), file.height(), file.pixelsSha256()));
        }
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
            Map<String, Object> values = json.readValue(iptc, VALUES);
            if (values != null) { // JSON's null is read without complaint
                return new LinkedHashMap<>(values);
            }
        } catch (JacksonException e) {
            // Said below.
        }
        throw new UnusablePart("The part “iptc” isn't a JSON object of values by IPTC property.");
    }

    private static ResponseEntity<Object> answer(TakenIn taken, Photo photo, Object body) {
        ResponseEntity.BodyBuilder answer = taken.alreadyThere()
                ? ResponseEntity.ok()
                : ResponseEntity.created(URI.create("/api/photos/" + photo.id()));
        return answer.eTag(EntityTag.of(photo)).body(body);
    }

    @ExceptionHandler
    ProblemDetail on(UnusablePart problem) {
        return Problems.problem(HttpStatus.BAD_REQUEST, "part-unusable", problem);
    }
}
