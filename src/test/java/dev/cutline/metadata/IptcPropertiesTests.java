package dev.cutline.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cutline.metadata.IptcProperties.IptcProperty;
import dev.cutline.metadata.IptcProperties.Kind;
import dev.cutline.metadata.IptcProperties.Member;
import dev.cutline.metadata.IptcProperties.Type;
import org.junit.jupiter.api.Test;

class IptcPropertiesTests {

    @Test
    void knowsThePropertiesOf2025() {
        assertThat(IptcProperties.all())
                .hasSize(66)
                .extracting(IptcProperty::id)
                .doesNotHaveDuplicates();
        assertThat(IptcProperties.byXmp("Iptc4xmpExt:AISystemUsed")).isPresent();
    }

    @Test
    void knowsWhereAPropertyStandsInEachStandard() {
        IptcProperty creator = IptcProperties.byId("creatorNames").orElseThrow();

        assertThat(creator.xmp()).isEqualTo("dc:creator");
        assertThat(creator.iim()).containsExactly("2:080");
        assertThat(creator.iimMaxBytes()).isEqualTo(32);
        assertThat(creator.exif()).isEqualTo("IFD0:Artist");
        assertThat(creator.type()).isEqualTo(new Type(Kind.TEXT, true, true, null, null));
        assertThat(IptcProperties.byId("dateCreated").orElseThrow().iim()).containsExactly("2:055", "2:060");
    }

    @Test
    void knowsEveryStructureThatAPropertyOrMemberRefersTo() {
        assertThat(IptcProperties.all())
                .extracting(property -> property.type().struct())
                .allSatisfy(struct -> assertThat(
                                struct == null || !IptcProperties.struct(struct).isEmpty())
                        .isTrue());
        assertThat(IptcProperties.struct("ImageRegion"))
                .extracting(Member::id)
                .contains("RegionBoundary", "rId", "rCtype");
    }
}
