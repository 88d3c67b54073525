package dev.cutline.intake.correction;

import dev.cutline.intake.sheet.SheetRow;
import java.util.List;

/**
 * A sheet of corrections as it was read.
 *
 * @param name of its file
 * @param rows one a photo
 * @param unknown headings that say nothing to us
 */
record CorrectionSheet(String name, List<SheetRow> rows, List<String> unknown) {

    CorrectionSheet {
        rows = List.copyOf(rows);
        unknown = List.copyOf(unknown);
    }
}
