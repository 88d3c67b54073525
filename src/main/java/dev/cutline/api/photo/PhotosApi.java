package dev.cutline.api.photo;

import dev.cutline.api.EntityTag;
import dev.cutline.api.Sender;
import dev.cutline.api.form.Form;
import dev.cutline.api.form.GetInForms;
import dev.cutline.api.form.PhotoForms;
import dev.cutline.api.photo.WholePhoto.Wholes;
import dev.cutline.desk.Photos;
import dev.cutline.licence.Use;
import dev.cutline.photo.Photo;
import dev.cutline.photo.Revision;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** One photo: its record, its revisions, its withdrawal. */
@RestController
@RequestMapping("/api/photos/{id}")
@Tag(name = "Photos")
class PhotosApi {

    private final Photos photos;
    private final Wholes wholes;
    private final PhotoForms forms;

    PhotosApi(Photos photos, Wholes wholes, PhotoForms forms) {
        this.photos = photos;
        this.wholes = wholes;
        this.forms = forms;
    }

    /** Changes over {@code iptc}, RFC 7396. */
    record Patch(@NotNull Map<String, @Nullable Object> iptc) {}

    /** Why a photo is withdrawn. */
    record Kill(@NotBlank @Size(max = 2_000) String reason) {}

    /**
     * The body goes out by itself: as a {@code ResponseEntity} it would be answered with 304 to whoever has the same
     * revision, while its licence, usages and relatives change without one.
     */
    @GetInForms
    @Operation(
            summary = "A photo as of now; the ETag is its revision",
            description = "for (print, web, social or tv) and country (ISO code or name) say what it is wanted for: "
                    + "the licence and its reasons are then those of that use, today. By Accept: JSON; "
                    + "application/ld+json, schema.org's ImageObject; application/vnd.iptc.ninjs+json, ninjs 3.0; "
                    + "application/rdf+xml, XMP; text/plain, the credit "
                    + "line as it must be printed; text/html, a figure with caption and credit.")
    Object photo(
            @PathVariable String id,
            @RequestParam(name = "for", required = false) @Nullable String medium,
            @RequestParam(required = false) @Nullable String country,
            @RequestHeader(name = HttpHeaders.ACCEPT, required = false) @Nullable String accept,
            HttpServletResponse response) {
        Photo photo = photos.photo(id, Use.of(medium, country));
        Form form = Form.of(accept);
        Object body = form == Form.JSON ? wholes.of(photo) : forms.of(photo, form);
        response.setHeader(HttpHeaders.ETAG, EntityTag.of(photo));
        response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        response.setContentType(form.type().toString());
        return body;
    }

    @GetMapping("/ninjs")
    @Operation(summary = "A photo as an item of IPTC ninjs 3.0")
    Map<String, Object> ninjs(@PathVariable String id) {
        return forms.ninjs(photos.photo(id));
    }

    @PatchMapping(consumes = "application/merge-patch+json", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Changes properties; needs If-Match with the revision that was read")
    ResponseEntity<WholePhoto> edit(
            @PathVariable String id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody Patch patch,
            HttpServletRequest request) {
        int revision = EntityTag.revision(ifMatch, () -> photos.photo(id));
        return answer(photos.edit(id, revision, patch.iptc(), Sender.of(request)));
    }

    @PutMapping("/withdrawal")
    @Operation(summary = "Withdraws a photo: a kill notice")
    ResponseEntity<WholePhoto> withdraw(
            @PathVariable String id, @Valid @RequestBody Kill kill, HttpServletRequest request) {
        return answer(photos.withdraw(id, kill.reason(), Sender.of(request)));
    }

    @DeleteMapping("/withdrawal")
    @Operation(summary = "Lifts a kill notice")
    ResponseEntity<WholePhoto> restore(@PathVariable String id, HttpServletRequest request) {
        return answer(photos.restore(id, Sender.of(request)));
    }

    @GetMapping("/revisions")
    @Operation(summary = "All revisions, oldest first: who changed what, when, from what to what")
    Map<String, List<RevisionView>> revisions(@PathVariable String id) {
        return Map.of("revisions", RevisionView.of(photos.revisions(id)));
    }

    @GetMapping("/revisions/{number}")
    @Operation(summary = "One revision, with what it changed of the one before")
    RevisionView revision(@PathVariable String id, @PathVariable int number) {
        Revision revision = photos.revision(id, number);
        return number == 1
                ? RevisionView.first(revision)
                : RevisionView.after(photos.revision(id, number - 1), revision);
    }

    private ResponseEntity<WholePhoto> answer(Photo photo) {
        return ResponseEntity.ok().eTag(EntityTag.of(photo)).body(wholes.of(photo));
    }
}
