package dev.cutline.caption.check;

import dev.cutline.caption.Caption;
import dev.cutline.caption.CaptionReading;
import dev.cutline.credit.Credit;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the house checks look at.
 *
 * @param description the caption as received, or null
 * @param reading of the description
 * @param credit who must be credited, from all the fields
 * @param creditLine the credit as it stands in its field, or null
 * @param contradictions where the fields disagree on the credit, each in a few words
 * @param unknownAgencies organisations of the credit that the register doesn't know
 * @param mandatoryForm the credit as the agency or the instructions demand it, or null
 * @param agencyForm the credit in the customary form of its agency, or null
 * @param exifDate when the camera says it was taken, ISO 8601 at any precision, or null
 * @param place city or country of the fields, or null
 * @param persons people in the field for people shown
 * @param altText the alt text, or null
 * @param digitalSourceType IPTC digital source type, or null
 * @param withdrawn whether there is a kill notice
 * @param embargo what the licence says of an embargo that holds today, or null
 * @param today the day of the check
 */
public record CheckFacts(
        @Nullable String description,
        CaptionReading reading,
        Credit credit,
        @Nullable String creditLine,
        List<String> contradictions,
        List<String> unknownAgencies,
        @Nullable String mandatoryForm,
        @Nullable String agencyForm,
        @Nullable String exifDate,
        @Nullable String place,
        List<String> persons,
        @Nullable String altText,
        @Nullable String digitalSourceType,
        boolean withdrawn,
        @Nullable String embargo,
        LocalDate today) {

    Caption caption() {
        return reading.caption();
    }

    public CheckFacts {
        contradictions = List.copyOf(contradictions);
        unknownAgencies = List.copyOf(unknownAgencies);
        persons = List.copyOf(persons);
    }
}
