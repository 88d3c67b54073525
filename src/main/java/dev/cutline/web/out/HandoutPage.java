package dev.cutline.web.out;

import dev.cutline.desk.handout.ContactSheet;
import dev.cutline.desk.handout.PictureZip;
import dev.cutline.web.Selection;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Hands a selection out: a zip of its pictures, or a contact sheet. Both are sent while they are made. */
@Controller
final class HandoutPage {

    private static final int MOST = 20_000;

    private static final Map<String, Integer> SIDES = Map.of("2048", 2048, "1200", 1200);

    private final Selection selection;
    private final PictureZip zip;
    private final ContactSheet sheet;
    private final Clock clock;

    HandoutPage(Selection selection, PictureZip zip, ContactSheet sheet, Clock clock) {
        this.selection = selection;
        this.zip = zip;
        this.sheet = sheet;
        this.clock = clock;
    }

    @PostMapping("/downloads")
    void download(
            @RequestParam MultiValueMap<String, String> parameters,
            @RequestParam(defaultValue = "original") String size,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Stream<String> ids = selection.each(parameters, MOST);
        attach(response, "application/zip", "pictures-%s.zip".formatted(LocalDate.now(clock)));
        zip.write(ids, SIDES.get(size), request.isUserInRole("librarian"), response.getOutputStream());
    }

    @PostMapping("/contact-sheet")
    void contactSheet(
            @RequestParam MultiValueMap<String, String> parameters,
            @RequestParam(required = false) @Nullable String q,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        List<String> ids = selection.ids(parameters, ContactSheet.MOST);
        String title = q == null || q.isBlank() ? "Contact sheet, " + LocalDate.now(clock) : q;
        attach(response, "application/pdf", "contact-sheet-%s.pdf".formatted(LocalDate.now(clock)));
        sheet.write(title, ids, request.isUserInRole("librarian"), response.getOutputStream());
    }

    private static void attach(HttpServletResponse response, String type, String name) {
        response.setContentType(type);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(name, StandardCharsets.UTF_8)
                        .build()
                        .toString());
    }
}
