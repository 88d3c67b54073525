package dev.cutline.web.edit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cutline.metadata.IptcProperties;
import dev.cutline.metadata.IptcProperties.IptcProperty;
import org.junit.jupiter.api.Test;

class FieldTests {

    @Test
    void laysOutEveryPropertyOfTheStandardOnce() {
        assertThat(Field.all())
                .extracting(Field::property)
                .containsExactlyInAnyOrderElementsOf(
                        IptcProperties.all().stream().map(IptcProperty::id).toList());
    }

    @Test
    void offersCodesByNumberAndByMeaning() {
        assertThat(Codes.matching("countryCode", "korea"))
                .extracting(Codes.Code::code)
                .containsExactlyInAnyOrder("KOR", "PRK");
        assertThat(Codes.matching("countryCode", "cote"))
                .extracting(Codes.Code::code)
                .containsExactly("CIV");
        assertThat(Codes.matching("sceneCodes", "0119"))
                .extracting(Codes.Code::meaning)
                .containsExactly("action");
        assertThat(Codes.matching("headline", "a")).isEmpty();
    }
}
