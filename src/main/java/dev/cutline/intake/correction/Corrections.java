package dev.cutline.intake.correction;

import dev.cutline.archive.Shelf;
import dev.cutline.archive.Shelves;
import dev.cutline.desk.reception.Refusal.UnusableCompanion;
import dev.cutline.intake.correction.Correction.State;
import dev.cutline.intake.sheet.CaptionSheet;
import dev.cutline.intake.sheet.Headings;
import dev.cutline.photo.Revision.Change;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Corrects many photos from one sheet: the differences first, then the revisions. */
@Service
public final class Corrections {

    private static final int MOST_ROWS = 10_000;
    private static final int MOST_BYTES = 20 << 20;

    private final Shelf<CorrectionSheet> shelf;
    private final Headings headings;
    private final Corrector corrector;
    private final Clock clock;

    Corrections(Shelves shelves, Headings headings, Corrector corrector, Clock clock) {
        this.shelf = shelves.shelf("corrections", CorrectionSheet.class);
        this.headings = headings;
        this.corrector = corrector;
        this.clock = clock;
    }

    /**
     * What a sheet changes.
     *
     * @param id by which it can be applied
     * @param name of its file
     * @param rows in the sheet's order
     * @param unknown columns that were passed over
     */
    public record Corrected(String id, String name, List<Correction> rows, List<String> unknown) {

        public Corrected {
            rows = List.copyOf(rows);
            unknown = List.copyOf(unknown);
        }

        /** How many rows are so. */
        public long count(State state) {
            return rows.stream().filter(row -> row.state() == state).count();
        }
    }

    /**
     * Reads a sheet and says what it would change; nothing is changed.
     *
     * <p>A row names its photo by id, file name, supplier id or job id. Empty cells leave values as they are, a lone dash
     * takes them away. A column “Revision” holds rows to the photo that they were made on.
     *
     * @throws UnusableCompanion if it is no such sheet
     * @throws dev.cutline.search.cluster.SearchUnavailable while photos can't be found by their names
     */
    public Corrected propose(String name, InputStream content, String by) throws IOException {
        CorrectionSheet sheet = read(name, content);
        String id = UUID.randomUUID().toString();
        List<Correction> rows = corrector.compare(sheet);
        shelf.put(id, 0, sheet, new Change(by, clock.instant(), "Proposed"));
        return new Corrected(id, name, rows, sheet.unknown());
    }

    /**
     * Applies a sheet that was proposed, each row as a revision; those that can't be applied keep none of the others back.
     *
     * @return empty if there is no such proposal, or it was applied before
     */
    public Optional<Corrected> apply(String id, String by) {
        return shelf.find(id).filter(paper -> paper.revision() == 1).map(paper -> {
            CorrectionSheet sheet = paper.required();
            // Marked at the end: begun once more after a crash, what was applied is unchanged and the rest follows.
            List<Correction> rows = corrector.apply(sheet, by);
            shelf.put(id, null, sheet, new Change(by, clock.instant(), "Applied"));
            return new Corrected(id, sheet.name(), rows, sheet.unknown());
        });
    }

    private CorrectionSheet read(String name, InputStream content) throws IOException {
        Path draft = Files.createTempFile("corrections-", null);
        try {
            try (OutputStream output = Files.newOutputStream(draft)) {
                output.write(content.readNBytes(MOST_BYTES + 1));
            }
            if (Files.size(draft) > MOST_BYTES) {
                throw new UnusableCompanion(name, "is larger than %d MB. Split it.".formatted(MOST_BYTES >> 20));
            }
            CaptionSheet sheet = CaptionSheet.read(name, draft, headings);
            if (sheet.rows().size() > MOST_ROWS) {
                throw new UnusableCompanion(name, "has more than %,d rows. Split it.".formatted(MOST_ROWS));
            }
            return new CorrectionSheet(name, sheet.rows(), sheet.unknown());
        } finally {
            Files.deleteIfExists(draft);
        }
    }
}
