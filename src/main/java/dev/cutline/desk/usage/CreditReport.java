package dev.cutline.desk.usage;

import dev.cutline.licence.Usage;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Whose pictures were published in a month, and what is owed for them.
 *
 * @param lines a usage each, by agency, photographer and day
 */
public record CreditReport(YearMonth month, List<Line> lines) {

    public CreditReport {
        lines = List.copyOf(lines);
    }

    /**
     * A usage and whom it is owed to.
     *
     * @param agency who handed the picture out; empty where nobody is known
     * @param photographer all names, or empty
     * @param photoId the photo's
     * @param jobId or empty
     * @param caption a few words of what is shown
     * @param terms of the contract on that day for that medium: {@code included}, {@code per-use} …, or {@code none}
     * @param fee as entered, else as the contract has it; null where neither says
     * @param currency of the fee
     */
    public record Line(
            String agency,
            String photographer,
            String photoId,
            String jobId,
            String caption,
            Usage usage,
            String terms,
            @Nullable BigDecimal fee,
            @Nullable String currency) {}

    /**
     * What is owed to an agency for a photographer's pictures.
     *
     * @param uses how many
     * @param fee null where nothing is known to be owed
     * @param currency of the fee; amounts in several currencies are told apart
     */
    public record Total(
            String agency,
            String photographer,
            int uses,
            @Nullable BigDecimal fee,
            @Nullable String currency) {

        private static Total of(Line line) {
            return new Total(line.agency(), line.photographer(), 1, line.fee(), line.currency());
        }

        private Total plus(Total other) {
            BigDecimal sum = fee == null ? other.fee : other.fee == null ? fee : fee.add(other.fee);
            return new Total(agency, photographer, uses + other.uses, sum, currency);
        }
    }

    /** Totals by agency, photographer and currency. */
    public List<Total> totals() {
        Map<List<@Nullable String>, Total> totals = new LinkedHashMap<>();
        for (Line line : lines) {
            List<@Nullable String> whom = Arrays.asList(line.agency(), line.photographer(), line.currency());
            totals.merge(whom, Total.of(line), Total::plus);
        }
        return List.copyOf(totals.values());
    }
}
