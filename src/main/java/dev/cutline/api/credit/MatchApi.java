package dev.cutline.api.credit;

import dev.cutline.credit.Credit;
import dev.cutline.licence.Licence;
import dev.cutline.licence.Use;
import dev.cutline.preview.Undecodable;
import dev.cutline.recognition.Recognised;
import dev.cutline.recognition.Recognised.Match;
import dev.cutline.recognition.Recogniser;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Whose picture is this, by the picture itself? */
@RestController
@Tag(name = "Credits")
class MatchApi {

    private static final double HUNDREDTHS = 100;

    private final Recogniser recogniser;

    MatchApi(Recogniser recogniser) {
        this.recogniser = recogniser;
    }

    /**
     * A photo that the picture is a copy of.
     *
     * @param photoId the photo's
     * @param matchedBy {@code bytes}, {@code pixels}, {@code documentId} or {@code likeness}
     * @param credit who must be credited
     * @param licence what may be done with it
     * @param distance of what both look like, 0 to 256; null where the data itself is the same
     * @param score the share of the picture that is the same, 0 to 1
     * @param sure whether it is the same picture; else somebody should look
     * @param mirrored whether the copy is the other way round
     */
    record Found(
            String photoId,
            String matchedBy,
            Credit credit,
            Licence licence,
            @Nullable Integer distance,
            double score,
            boolean sure,
            boolean mirrored) {

        static Found of(Match match) {
            var resemblance = match.resemblance();
            return new Found(
                    match.photo().id(),
                    match.way().word(),
                    match.photo().credit(),
                    match.photo().licence(),
                    resemblance == null ? null : resemblance.distance(),
                    resemblance == null ? 1 : rounded(resemblance.score()),
                    match.isSure(),
                    match.isMirrored());
        }
    }

    /** The photo that comes nearest without being the picture. */
    record Nearest(String photoId, int distance, double score) {

        static @Nullable Nearest of(@Nullable Match match) {
            return match == null || match.resemblance() == null
                    ? null
                    : new Nearest(
                            match.photo().id(),
                            match.resemblance().distance(),
                            rounded(match.resemblance().score()));
        }
    }

    /** The photos that the picture is a copy of, surest first; where there are none, how near the nearest was. */
    record Matches(List<Found> matches, @Nullable Nearest nearest) {}

    @PostMapping(path = "/api/credits/match", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(
            summary = "Licensing credit by any copy of a picture",
            description =
                    "Resized, recompressed, stripped of its metadata, cut by a tenth, mirrored: the picture is compared "
                            + "and not kept. Copies have a distance up to 32; up to 64 somebody should look; strangers are at 90 and more. "
                            + "for and country say what the picture is wanted for.")
    Matches match(
            @RequestPart MultipartFile file,
            @RequestParam(name = "for", required = false) @Nullable String medium,
            @RequestParam(required = false) @Nullable String country)
            throws IOException {
        Use use = Use.of(medium, country);
        try (InputStream picture = file.getInputStream()) {
            Recognised recognised = recogniser.recognise(picture, use);
            List<Found> matches = recognised.matches().stream().map(Found::of).toList();
            return new Matches(matches, matches.isEmpty() ? Nearest.of(recognised.nearest()) : null);
        }
    }

    private static double rounded(double score) {
        return Math.round(score * HUNDREDTHS) / HUNDREDTHS;
    }

    @ExceptionHandler
    ProblemDetail on(Undecodable problem) {
        ProblemDetail detail = ProblemDetail.forStatusAndDetail(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "This file can't be looked at as a picture: it is damaged, too large, or of a kind that isn't decoded here. "
                        + "Save it as JPEG or PNG, or look it up by its file name.");
        detail.setProperty("code", "picture-undecodable");
        return detail;
    }
}
