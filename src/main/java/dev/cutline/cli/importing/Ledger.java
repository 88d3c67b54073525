package dev.cutline.cli.importing;

import dev.cutline.cli.arrival.Arrival;
import dev.cutline.cli.arrival.Arrival.Aside;
import dev.cutline.cli.arrival.Outcome;
import dev.cutline.cli.importing.Carrier.Receipt;
import java.io.IOException;

/** Enters what became of each file: counted, reported, and told at once where somebody has to look at it. */
final class Ledger {

    private final Tally tally;
    private final Report report;
    private final Progress progress;

    Ledger(Tally tally, Report report, Progress progress) {
        this.tally = tally;
        this.report = report;
        this.progress = progress;
    }

    void enter(Aside aside) {
        enter(aside.path(), new Receipt(aside.outcome(), "", aside.why()), 0);
    }

    void failed(Arrival arrival, IOException problem) {
        String why = "Reading or sending it failed: " + problem.getMessage();
        enter(arrival.path(), new Receipt(Outcome.FAILED, "", why), 0);
    }

    void enter(String path, Receipt receipt, long size) {
        tally.add(receipt.outcome(), size);
        report.add(path, receipt.outcome(), receipt.id(), receipt.message());
        if (receipt.outcome().isTrouble()) {
            progress.say("%s: %s: %s".formatted(path, receipt.outcome().words(), receipt.message()));
        }
    }
}
