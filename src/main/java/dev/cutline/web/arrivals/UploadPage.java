package dev.cutline.web.arrivals;

import dev.cutline.desk.reception.Reception;
import dev.cutline.desk.reception.Refusal;
import dev.cutline.desk.reception.TakenIn;
import dev.cutline.desk.reception.Upload;
import dev.cutline.metadata.InvalidProperty;
import dev.cutline.photo.Photo;
import dev.cutline.web.Me;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.Principal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.unit.DataSize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Takes pictures in, dropped or chosen, and says of each what became of it. */
@Controller
@RequestMapping("/upload")
final class UploadPage {

    /** Properties that can be said of all pictures of an upload at once. */
    private static final List<String> SAME_FOR_ALL =
            List.of("creditLine", "source", "jobid", "cityName", "countryName", "keywords");

    private final Reception reception;
    private final DataSize limit;

    UploadPage(Reception reception, @Value("${cutline.intake.max-size}") DataSize limit) {
        this.reception = reception;
        this.limit = limit;
    }

    /**
     * What became of a file.
     *
     * @param name of the file
     * @param size in bytes
     * @param state {@code taken-in}, {@code warning}, {@code already-there} or {@code refused}
     * @param photo the photo, null where it was refused
     * @param note what to look at or do, or null
     */
    record Outcome(
            String name,
            long size,
            String state,
            @Nullable Photo photo,
            @Nullable String note) {

        private static Outcome of(MultipartFile file, TakenIn taken) {
            Photo photo = taken.photo();
            String note = photo.record().warnings().stream()
                    .map(warning -> warning.message())
                    .findFirst()
                    .orElse(photo.licence().creditLine() == null ? "no creator, no source: add one" : null);
            String state = taken.alreadyThere() ? "already-there" : note == null ? "taken-in" : "warning";
            return new Outcome(fileName(file), file.getSize(), state, photo, note);
        }

        private static Outcome refused(MultipartFile file, RuntimeException reason) {
            return new Outcome(fileName(file), file.getSize(), "refused", null, reason.getMessage());
        }
    }

    @ModelAttribute
    void form(Model model) {
        model.addAttribute("fields", SAME_FOR_ALL);
        model.addAttribute("limit", limit);
    }

    @GetMapping
    String page() {
        return "upload";
    }

    /** Takes files in; a script that sends them one by one is answered with their lines only. */
    @PostMapping
    String takeIn(
            @RequestParam List<MultipartFile> file,
            @RequestParam(required = false) @Nullable MultipartFile sidecar,
            @RequestParam Map<String, String> parameters,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean script,
            @Nullable Principal principal,
            Model model) {
        String by = Me.by(principal);
        Map<String, Object> iptc = sameForAll(parameters);
        model.addAttribute(
                "outcomes",
                file.stream()
                        .filter(each -> !fileName(each).isEmpty())
                        .map(each -> takeIn(each, sidecar, iptc, by))
                        .toList());
        return script ? "fragments/outcomes" : "upload";
    }

    private Outcome takeIn(MultipartFile file, @Nullable MultipartFile sidecar, Map<String, Object> iptc, String by) {
        try (InputStream content = file.getInputStream()) {
            byte[] beside = sidecar == null ? null : sidecar.getBytes();
            return Outcome.of(file, reception.takeIn(new Upload(fileName(file), content, beside, iptc, "upload", by)));
        } catch (Refusal | InvalidProperty reason) {
            return Outcome.refused(file, reason);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Object> sameForAll(Map<String, String> parameters) {
        Map<String, Object> iptc = new LinkedHashMap<>();
        for (String field : SAME_FOR_ALL) {
            String text = parameters.getOrDefault("iptc." + field, "").strip();
            if (!text.isEmpty()) {
                iptc.put(field, field.equals("keywords") ? List.of(text.split("\\s*[;,]\\s*")) : text);
            }
        }
        return iptc;
    }

    /** The name without folders; browsers of old send them along. */
    private static String fileName(MultipartFile file) {
        String name = file.getOriginalFilename();
        String[] parts = name == null ? new String[] {""} : name.split("[/\\\\]");
        return parts.length == 0 ? "" : Arrays.asList(parts).get(parts.length - 1);
    }
}
