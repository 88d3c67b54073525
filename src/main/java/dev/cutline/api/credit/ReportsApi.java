package dev.cutline.api.credit;

import dev.cutline.desk.usage.CreditReport;
import dev.cutline.desk.usage.CreditReport.Line;
import dev.cutline.desk.usage.CreditReport.Total;
import dev.cutline.desk.usage.CreditReports;
import dev.cutline.desk.usage.ReportFile;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.List;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Reports for accounting. */
@RestController
@Tag(name = "Usages")
class ReportsApi {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);
    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final CreditReports reports;

    ReportsApi(CreditReports reports) {
        this.reports = reports;
    }

    /** The form of a report. */
    enum Format {
        json,
        csv,
        xlsx
    }

    /** A report with its totals by agency, photographer and currency. */
    record Report(YearMonth month, List<Total> totals, List<Line> lines) {}

    @GetMapping("/api/reports/credits")
    @Operation(
            summary = "What was published in a month and what is owed for it, by agency and photographer",
            description =
                    "month: 2026-10. format: json, csv (a line a usage) or xlsx (totals, and a line a usage). "
                            + "A fee that wasn't entered is the contract's price for that medium on that day, where it has one.")
    ResponseEntity<Object> credits(@RequestParam YearMonth month, @RequestParam(defaultValue = "json") Format format) {
        CreditReport report = reports.report(month);
        return switch (format) {
            case json ->
                ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_JSON)
                        .body(new Report(month, report.totals(), report.lines()));
            case csv -> file(report, CSV, "csv", ReportFile.csv(report).getBytes(StandardCharsets.UTF_8));
            case xlsx -> {
                ByteArrayOutputStream sheets = new ByteArrayOutputStream();
                ReportFile.xlsx(report, sheets);
                yield file(report, XLSX, "xlsx", sheets.toByteArray());
            }
        };
    }

    private static ResponseEntity<Object> file(CreditReport report, MediaType type, String extension, byte[] content) {
        ContentDisposition disposition = ContentDisposition.attachment()
                .filename("credits-%s.%s".formatted(report.month(), extension))
                .build();
        return ResponseEntity.ok()
                .contentType(type)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(content);
    }
}
