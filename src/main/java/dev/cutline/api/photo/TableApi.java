package dev.cutline.api.photo;

import dev.cutline.desk.handout.HitTable;
import dev.cutline.desk.handout.HitTable.Rows;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Hits as a table. */
@RestController
@Tag(name = "Search")
class TableApi {

    private final HitTable table;

    TableApi(HitTable table) {
        this.table = table;
    }

    @GetMapping(path = "/api/photos.csv", produces = "text/csv")
    @Operation(
            summary = "All hits of a search as CSV (RFC 4180, UTF-8), sent while they are read",
            description = "Cells that a spreadsheet would take for a formula begin with an apostrophe.")
    void table(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable String sort,
            HttpServletResponse response)
            throws IOException {
        Rows rows = table.of(q, sort);
        response.setContentType("text/csv");
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename("pictures.csv").build().toString());
        rows.writeTo(response.getWriter());
    }
}
