package dev.cutline.photo.meaning;

import dev.cutline.caption.Caption;
import dev.cutline.caption.CaptionReading;
import dev.cutline.caption.check.CheckFacts;
import dev.cutline.credit.CreditReading.Confidence;
import dev.cutline.credit.agency.Agencies;
import dev.cutline.credit.picture.CreditForms;
import dev.cutline.credit.picture.PictureCredit;
import dev.cutline.credit.picture.PictureCredit.Answer;
import dev.cutline.licence.Licence;
import dev.cutline.licence.Licence.Licensor;
import dev.cutline.licence.Licence.Releases;
import dev.cutline.licence.LicenceFacts;
import dev.cutline.licence.restriction.Restriction;
import dev.cutline.licence.restriction.RestrictionParser;
import dev.cutline.photo.Conflict;
import dev.cutline.photo.Revision;
import dev.cutline.photo.Revision.Withdrawal;
import dev.cutline.photo.reconciliation.PropertyValues;
import dev.cutline.photo.reconciliation.Reconciled;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Lays a record out for those who work out its meaning, each with the facts that they ask for.
 *
 * @param values of the record
 * @param conflicts of its origins
 * @param withdrawn the kill notice, or null
 */
record Evidence(
        Values values, List<Conflict> conflicts, @Nullable Withdrawal withdrawn) {

    /** Properties whose text can restrict the use, the most telling first. */
    private static final List<String> RESTRICTING =
            List.of("instructions", "usageTerms", "otherConstraints", "copyrightNotice");

    private static final Map<String, String> SPEAKERS = Map.of(
            "creatorNames", "creator",
            "creditLine", "credit line",
            "captionCredit", "caption",
            "copyrightNotice", "copyright notice",
            "supplierNames", "supplier",
            "licensorNames", "licensor");

    static Evidence of(Revision revision) {
        return new Evidence(new Values(revision.iptc()), revision.conflicts(), revision.withdrawn());
    }

    static Evidence of(Reconciled record) {
        return new Evidence(new Values(record.iptc()), record.conflicts(), null);
    }

    PictureCredit.Fields credit(Caption caption) {
        return new PictureCredit.Fields(
                values.texts("creatorNames"),
                values.textOrEmpty("jobtitle"),
                values.textOrEmpty("creditLine"),
                values.textOrEmpty("source"),
                values.textOrEmpty("copyrightNotice"),
                names("suppliers", "ImageSupplierName"),
                names("licensors", "LicensorName"),
                caption.credit(),
                values.textOrEmpty("instructions"));
    }

    LicenceFacts licence(Answer credit, RestrictionParser parser, Caption caption) {
        boolean certain = credit.confidence() != Confidence.GUESS
                && credit.contradictions().isEmpty();
        return new LicenceFacts(
                credit.credit(),
                certain,
                credit.display().isEmpty() ? null : credit.display(),
                restrictions(parser, caption),
                withdrawn == null ? null : withdrawn.reason(),
                values.text("usageTerms"),
                values.text("copyrightNotice"),
                values.text("webstatementRights"),
                licensors(),
                values.text("dataMining"),
                values.text("digitalSourceType"),
                new Releases(values.text("modelReleaseStatus"), values.text("propertyReleaseStatus")));
    }

    CheckFacts checks(CaptionReading reading, Answer credit, Licence licence, Agencies agencies, LocalDate today) {
        String city = values.text("cityName");
        return new CheckFacts(
                values.text("description"),
                reading,
                credit.credit(),
                values.text("creditLine"),
                credit.contradictions().isEmpty()
                        ? List.of()
                        : credit.contradictions().stream().map(Evidence::spoken).toList(),
                agencies.unknownAmong(credit.credit().chain()),
                licence.mandatoryCredit(),
                credit.credit().creators().isEmpty()
                        ? null
                        : new CreditForms(agencies).ofAgency(credit.credit()).orElse(null),
                taken(),
                city == null ? values.text("countryName") : city,
                values.texts("personInImageNames"),
                values.text("altTextAccessibility"),
                values.text("digitalSourceType"),
                withdrawn != null,
                embargo(licence),
                today);
    }

    /** The restrictions of all the texts that speak of them, each code and value once, from its most telling text. */
    private List<Restriction> restrictions(RestrictionParser parser, Caption caption) {
        List<Restriction> restrictions = new ArrayList<>();
        for (String property : RESTRICTING) {
            addNew(restrictions, parser.parse(values.textOrEmpty(property), property));
        }
        for (String note : caption.notes()) {
            addNew(restrictions, parser.parse(note, "description"));
        }
        return restrictions;
    }

    private static void addNew(List<Restriction> known, List<Restriction> found) {
        for (Restriction restriction : found) {
            if (!says(known, restriction)) {
                known.add(restriction);
            }
        }
    }

    private static boolean says(List<Restriction> known, Restriction restriction) {
        for (Restriction other : known) {
            if (restriction.saysTheSameAs(other)) {
                return true;
            }
        }
        return false;
    }

    private List<Licensor> licensors() {
        if (!values.has("licensors")) {
            return List.of();
        }
        return values.structures("licensors")
                .map(licensor -> new Licensor(
                        member(licensor, "LicensorName"),
                        member(licensor, "LicensorURL"),
                        member(licensor, "LicensorEmail"),
                        member(licensor, "LicensorTelephone1")))
                .toList();
    }

    private List<String> names(String property, String member) {
        if (!values.has(property)) {
            return List.of();
        }
        return values.structures(property)
                .map(structure -> member(structure, member))
                .filter(Objects::nonNull)
                .map(String::valueOf)
                .toList();
    }

    private static @Nullable String member(Map<?, ?> structure, String name) {
        return PropertyValues.text(structure.get(name));
    }

    private static @Nullable String embargo(Licence licence) {
        for (Licence.Reason reason : licence.reasons()) {
            if (reason.code().equals("embargo-until")) {
                return reason.message();
            }
        }
        return null;
    }

    /** Who says what: the creator says Jane Doe, the caption says John Smith. */
    private static String spoken(PictureCredit.Contradiction contradiction) {
        return contradiction.values().entrySet().stream()
                .map(said -> "the " + SPEAKERS.getOrDefault(said.getKey(), said.getKey()) + " says " + said.getValue())
                .collect(Collectors.joining(", "));
    }

    /** When the camera says it was taken, as far as that isn't what the record says anyway. */
    private @Nullable String taken() {
        for (Conflict conflict : conflicts) {
            String camera = conflict.property().equals("dateCreated")
                    ? PropertyValues.text(conflict.values().get("exif"))
                    : null;
            if (camera != null) {
                return camera;
            }
        }
        return values.text("dateCreated");
    }
}
