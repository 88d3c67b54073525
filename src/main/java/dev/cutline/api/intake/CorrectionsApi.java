package dev.cutline.api.intake;

import dev.cutline.api.Sender;
import dev.cutline.intake.correction.Corrections;
import dev.cutline.intake.correction.Corrections.Corrected;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Corrections of many photos from one sheet. */
@RestController
@Tag(name = "Corrections")
class CorrectionsApi {

    private final Corrections corrections;

    CorrectionsApi(Corrections corrections) {
        this.corrections = corrections;
    }

    @PostMapping(path = "/api/corrections", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(
            summary = "Corrects many photos from a sheet of ids and fields",
            description = "A row names its photo by id, file name, supplier id or job id. Empty cells change nothing, "
                    + "a lone dash takes a value away; a column Revision holds a row to the revision it was made on. "
                    + "With dryRun=true only the differences are answered.")
    Corrected correct(
            @RequestPart MultipartFile file,
            @RequestParam(defaultValue = "false") boolean dryRun,
            HttpServletRequest request)
            throws IOException {
        try (InputStream content = file.getInputStream()) {
            String name = Objects.requireNonNullElse(file.getOriginalFilename(), "corrections");
            Corrected proposed = corrections.propose(name, content, Sender.of(request));
            return dryRun
                    ? proposed
                    : corrections.apply(proposed.id(), Sender.of(request)).orElse(proposed);
        }
    }
}
