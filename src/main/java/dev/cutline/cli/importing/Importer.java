package dev.cutline.cli.importing;

import dev.cutline.cli.arrival.Arrival;
import dev.cutline.cli.arrival.Arrival.Aside;
import dev.cutline.cli.arrival.Arrival.Companion;
import dev.cutline.cli.arrival.Arrival.Picture;
import dev.cutline.cli.arrival.Arrivals;
import dev.cutline.cli.arrival.Content;
import dev.cutline.cli.arrival.Outcome;
import dev.cutline.cli.importing.Carrier.Receipt;
import dev.cutline.cli.server.Gone;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Deals with what a walk comes upon: several at a time, never more in hand than a few bundles of names. */
final class Importer {

    /** Pictures that the desk is asked about at once. */
    private static final int BUNDLE = 32;

    private final Carrier carrier;
    private final Ledger ledger;
    private final int hands;

    Importer(Carrier carrier, Ledger ledger, int hands) {
        this.carrier = carrier;
        this.ledger = ledger;
        this.hands = hands;
    }

    /**
     * Imports all of it.
     *
     * @throws Gone if the desk can't be worked with any longer
     */
    void run(List<Path> paths) throws InterruptedException {
        try (Hands workers = new Hands(hands);
                Arrivals arrivals = new Arrivals(paths)) {
            List<Picture> bundle = new ArrayList<>();
            while (arrivals.hasNext()) {
                Arrival arrival = arrivals.next();
                if (arrival instanceof Picture picture) {
                    bundle.add(picture);
                } else if (arrival instanceof Companion companion) {
                    workers.take(() -> carry(companion));
                } else if (arrival instanceof Aside aside) {
                    ledger.enter(aside);
                }
                if (bundle.size() == BUNDLE) {
                    hand(workers, bundle);
                }
            }
            hand(workers, bundle);
            workers.finish();
        }
    }

    private void hand(Hands workers, List<Picture> bundle) throws InterruptedException {
        List<Picture> pictures = List.copyOf(bundle);
        bundle.clear();
        workers.take(() -> carry(pictures));
    }

    private void carry(List<Picture> pictures) throws InterruptedException {
        List<Parcel> parcels = new ArrayList<>();
        for (Picture picture : pictures) {
            try {
                parcels.add(Parcel.of(picture));
            } catch (IOException e) {
                ledger.failed(picture, e);
                picture.close();
            }
        }
        try {
            Set<String> known =
                    carrier.known(parcels.stream().map(Parcel::sha256).toList());
            for (Parcel parcel : parcels) {
                carry(parcel, known.contains(parcel.sha256()));
            }
        } catch (IOException e) {
            parcels.forEach(parcel -> ledger.failed(parcel.picture(), e));
        } finally {
            parcels.forEach(parcel -> parcel.picture().close());
        }
    }

    private void carry(Parcel parcel, boolean isKnown) throws InterruptedException {
        Picture picture = parcel.picture();
        try {
            Receipt receipt = isKnown ? new Receipt(Outcome.THERE_ALREADY, parcel.sha256(), "") : carrier.carry(parcel);
            ledger.enter(picture.path(), receipt, parcel.size());
            Content sidecar = picture.sidecar();
            if (sidecar != null && receipt.outcome() == Outcome.THERE_ALREADY) {
                ledger.enter(picture.path() + " (sidecar)", carrier.sidecarOf(picture, sidecar), 0);
            }
        } catch (IOException e) {
            ledger.failed(picture, e);
        }
    }

    private void carry(Companion companion) throws InterruptedException {
        try {
            ledger.enter(companion.path(), carrier.carry(companion), 0);
        } catch (IOException e) {
            ledger.failed(companion, e);
        } finally {
            companion.close();
        }
    }
}
