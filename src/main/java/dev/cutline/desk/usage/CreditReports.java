package dev.cutline.desk.usage;

import dev.cutline.archive.Paper;
import dev.cutline.desk.Photos;
import dev.cutline.desk.UsageShelf;
import dev.cutline.desk.UsageShelf.Sheet;
import dev.cutline.desk.agency.AgencyRegister;
import dev.cutline.desk.usage.CreditReport.Line;
import dev.cutline.licence.Contract;
import dev.cutline.licence.Contract.Grant;
import dev.cutline.licence.Contract.Terms;
import dev.cutline.licence.Usage;
import dev.cutline.photo.Photo;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** Draws up what was published in a month, and what is owed for it by contracts and fees. */
@Service
public final class CreditReports {

    private static final int CAPTION = 120;

    private static final Comparator<Line> ORDER = Comparator.comparing(Line::agency, String.CASE_INSENSITIVE_ORDER)
            .thenComparing(Line::photographer, String.CASE_INSENSITIVE_ORDER)
            .thenComparing(line -> line.usage().date())
            .thenComparing(Line::photoId);

    private final UsageShelf usages;
    private final Photos photos;
    private final AgencyRegister register;

    CreditReports(UsageShelf usages, Photos photos, AgencyRegister register) {
        this.usages = usages;
        this.photos = photos;
        this.register = register;
    }

    /** The report of a month, by the day of publication. */
    public CreditReport report(YearMonth month) {
        Map<String, Contract> contracts = register.contracts();
        return new CreditReport(
                month,
                usages.all().stream()
                        .flatMap(paper -> lines(paper, month, contracts))
                        .sorted(ORDER)
                        .toList());
    }

    private Stream<Line> lines(Paper<Sheet> paper, YearMonth month, Map<String, Contract> contracts) {
        List<Usage> published = paper.required().usages().stream()
                .filter(usage -> YearMonth.from(usage.date()).equals(month))
                .toList();
        return published.isEmpty()
                ? Stream.empty()
                : photos.find(paper.name()).stream()
                        .flatMap(photo -> published.stream().map(usage -> line(photo, usage, contracts)));
    }

    private static Line line(Photo photo, Usage usage, Map<String, Contract> contracts) {
        String supplier = Objects.requireNonNullElse(photo.credit().supplier(), "");
        Contract contract = contracts.get(supplier);
        Terms terms = contract == null || !contract.holdsOn(usage.date()) ? null : terms(contract, usage);
        boolean byContract = usage.fee() == null && terms != null && terms.terms() == Grant.PER_USE;
        BigDecimal price = byContract && terms != null ? terms.price() : usage.fee();
        String agreed = contract == null ? null : contract.currency();
        return new Line(
                supplier,
                String.join(", ", photo.credit().creators()),
                photo.id(),
                Objects.requireNonNullElse(photo.record().text("jobid"), ""),
                caption(photo),
                usage,
                terms == null ? "none" : terms.terms().word(),
                price,
                byContract ? agreed : usage.fee() == null ? null : usage.currency());
    }

    private static Terms terms(Contract contract, Usage usage) {
        return usage.medium() == null ? new Terms(contract.terms(), contract.price()) : contract.on(usage.medium());
    }

    private static String caption(Photo photo) {
        String text = Stream.of(photo.record().text("headline"), photo.caption().text())
                .filter(Objects::nonNull)
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .findFirst()
                .orElse("");
        if (text.length() <= CAPTION) {
            return text;
        }
        // Half an emoji is no text, and no XLSX can hold it.
        int end = Character.isHighSurrogate(text.charAt(CAPTION - 2)) ? CAPTION - 2 : CAPTION - 1;
        return text.substring(0, end) + "…";
    }
}
