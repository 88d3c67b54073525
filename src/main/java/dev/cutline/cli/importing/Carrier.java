package dev.cutline.cli.importing;

import dev.cutline.cli.arrival.Arrival.Companion;
import dev.cutline.cli.arrival.Arrival.Picture;
import dev.cutline.cli.arrival.Content;
import dev.cutline.cli.arrival.Outcome;
import dev.cutline.cli.server.Answer;
import dev.cutline.cli.server.Desk;
import dev.cutline.cli.server.Form;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublisher;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Carries pictures and their companions to the desk. */
final class Carrier {

    private static final String PHOTOS = "/api/photos";
    private static final String COMPANIONS = "/api/companions";

    private final Desk desk;
    private final boolean isDry;

    /**
     * @param isDry whether nothing is sent, only asked
     */
    Carrier(Desk desk, boolean isDry) {
        this.desk = desk;
        this.isDry = isDry;
    }

    /** What became of something sent: the photo's id where there is one, else what is said about it. */
    record Receipt(Outcome outcome, String id, String message) {}

    /** Which of these checksums the desk has photos of. */
    Set<String> known(List<String> checksums) throws IOException, InterruptedException {
        Set<String> known = new HashSet<>();
        if (!checksums.isEmpty()) {
            Answer answer = desk.post("/api/photos/known", Map.of("ids", checksums));
            if (!answer.isFine()) {
                throw new IOException("The desk doesn't say what it has: " + answer.problem());
            }
            answer.json().path("known").forEach(id -> known.add(id.asString()));
        }
        return known;
    }

    Receipt carry(Parcel parcel) throws IOException, InterruptedException {
        if (isDry) {
            return new Receipt(Outcome.WOULD_BE_TAKEN_IN, parcel.sha256(), "");
        }
        Answer answer = send(parcel.picture());
        if (!answer.isFine()) {
            return new Receipt(Outcome.REFUSED, "", answer.problem());
        }
        return new Receipt(
                answer.status() == 201 ? Outcome.TAKEN_IN : Outcome.THERE_ALREADY,
                answer.json().path("id").asString(parcel.sha256()),
                "");
    }

    /** Alone, a picture goes without a form, whose end would have to be looked for. */
    private Answer send(Picture picture) throws IOException, InterruptedException {
        BodyPublisher content = picture.content().publisher();
        Content sidecar = picture.sidecar();
        return sidecar == null
                ? desk.post(PHOTOS, picture.name(), content)
                : desk.post(
                        PHOTOS,
                        new Form()
                                .file("file", picture.name(), content)
                                .file("sidecar", picture.name() + ".xmp", sidecar.publisher()));
    }

    Receipt carry(Companion companion) throws IOException, InterruptedException {
        return companion(companion.name(), companion.content());
    }

    /** The sidecar of a picture that the desk has had before; it may be newer than the picture. */
    Receipt sidecarOf(Picture picture, Content sidecar) throws IOException, InterruptedException {
        return companion(picture.name() + ".xmp", sidecar);
    }

    private Receipt companion(String name, Content content) throws IOException, InterruptedException {
        if (isDry) {
            return new Receipt(Outcome.WOULD_BE_HANDED_OVER, "", "");
        }
        Answer answer = desk.post(COMPANIONS, new Form().file("file", name, content.publisher()));
        if (answer.isUnknownCall()) {
            return new Receipt(Outcome.LEFT_OUT, "", "This desk takes no companions apart from their pictures.");
        }
        return answer.isFine()
                ? new Receipt(Outcome.COMPANION, "", "")
                : new Receipt(Outcome.REFUSED, "", answer.problem());
    }
}
