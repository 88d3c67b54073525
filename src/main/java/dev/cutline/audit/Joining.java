package dev.cutline.audit;

import dev.cutline.credit.Credit;
import dev.cutline.desk.Finder;
import dev.cutline.desk.Photos;
import dev.cutline.desk.rights.CreditLookup;
import dev.cutline.desk.rights.CreditMatch;
import dev.cutline.photo.Photo;
import dev.cutline.preview.Undecodable;
import dev.cutline.recognition.Recognised;
import dev.cutline.recognition.Recogniser;
import dev.cutline.search.SearchRequest;
import java.io.ByteArrayInputStream;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Finds the photo that a printed picture is: by what it is called, by its looks, else by what is said of it. */
@Component
final class Joining {

    private static final int CANDIDATES = 10;

    /** So much of the words must be the same where the credit agrees, and where it doesn't. */
    private static final double ALIKE_WITH_CREDIT = 0.4;

    private static final double ALIKE = 0.7;

    private final CreditLookup lookup;
    private final Photos photos;
    private final Finder finder;
    private final Recogniser recogniser;

    Joining(CreditLookup lookup, Photos photos, Finder finder, Recogniser recogniser) {
        this.lookup = lookup;
        this.photos = photos;
        this.finder = finder;
        this.recogniser = recogniser;
    }

    /**
     * The photo of a printed picture.
     *
     * @param printed what its credit line says
     */
    Optional<Join> join(PrintedPicture picture, Credit printed) {
        return byChecksum(picture)
                .or(() -> byName(picture))
                .or(() -> byId(picture))
                .or(() -> byLooks(picture))
                .or(() -> byCaption(picture, printed));
    }

    private Optional<Join> byChecksum(PrintedPicture picture) {
        return FileNames.checksums(picture.reference()).stream()
                .flatMap(sha256 -> photos.find(sha256).stream())
                .findFirst()
                .map(photo -> new Join(photo, "reference", "The picture’s address is this photo’s own."));
    }

    private Optional<Join> byName(PrintedPicture picture) {
        return only(picture.names(), lookup::byFilename)
                .map(photo -> new Join(
                        photo,
                        "reference",
                        "The file is called “%s”."
                                .formatted(photo.record().file().name())));
    }

    private Optional<Join> byId(PrintedPicture picture) {
        List<String> ids = FileNames.ids(picture.reference());
        return only(
                        ids,
                        id -> Stream.of(lookup.byJobId(id), lookup.bySupplierId(id))
                                .flatMap(List::stream)
                                .toList())
                .map(photo -> new Join(photo, "jobid", "The picture’s name holds this photo’s job or image id."));
    }

    /** The newest photo of the first name under which there is one. */
    private Optional<Photo> only(List<String> names, Function<String, List<CreditMatch>> lookup) {
        return names.stream().map(lookup).flatMap(List::stream).findFirst().map(match -> photos.photo(match.photoId()));
    }

    private Optional<Join> byLooks(PrintedPicture picture) {
        byte[] content = picture.content();
        if (content == null) {
            return Optional.empty();
        }
        try {
            return recogniser.recognise(new ByteArrayInputStream(content)).matches().stream()
                    .filter(Recognised.Match::isSure)
                    .findFirst()
                    .map(match -> new Join(match.photo(), "likeness", "The picture looks the same."));
        } catch (Undecodable e) {
            return Optional.empty();
        }
    }

    private Optional<Join> byCaption(PrintedPicture picture, Credit printed) {
        Wording caption = Wording.of(picture.caption().isBlank() ? picture.alt() : picture.caption());
        if (caption.isTooShort()) {
            return Optional.empty();
        }
        record Candidate(Photo photo, double likeness, boolean sameCredit) {}
        return finder.find(new SearchRequest(caption.query(), "relevance", CANDIDATES, null, false)).items().stream()
                .map(Finder.Item::photo)
                .map(photo -> new Candidate(
                        photo,
                        caption.likeness(Wording.of(photo.caption().text())),
                        Agreement.sameMaker(printed, photo.credit())))
                .filter(each -> each.likeness() >= (each.sameCredit() ? ALIKE_WITH_CREDIT : ALIKE))
                .max(Comparator.comparingDouble(Candidate::likeness))
                .map(found -> new Join(found.photo(), "caption", why(found.likeness(), found.sameCredit())));
    }

    private static String why(double likeness, boolean sameCredit) {
        return "%.0f %% of the caption’s words are this photo’s%s."
                .formatted(likeness * 100, sameCredit ? ", and the credit agrees" : "");
    }
}
