package dev.cutline.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.web.util.UriComponentsBuilder;

class SearchAddressTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/?q=seoul+station | seoul station",
                "/?supplier=AP | supplier:=\"AP\"",
                "/?supplier=AP&supplier=dpa&q=flood | (supplier:=\"AP\" OR supplier:=\"dpa\") flood",
                "/?not=keyword:graphic&by=Jung+Yeon-je | by:=\"Jung Yeon-je\" -keyword:=\"graphic\"",
                "/?date=2023-03..2023-05&q=a+OR+b | date:2023-03..2023-05 (a OR b)",
                "/?keyword=say+%22so%22 | keyword:=\"say  so \"",
                "/?not=graphic&password=x&supplier= | ''",
            })
    void saysTheWholeSearchInTheSearchLanguage(String address, String query) {
        assertThat(of(address).query()).isEqualTo(query);
    }

    @ParameterizedTest
    @CsvSource({
        "/",
        "/?q=100%25+%26+more%2B",
        "/?q=flood&sort=oldest&view=list&supplier=AP&supplier=dpa&not=keyword%3Agraphic",
        "/?city=%EC%84%9C%EC%9A%B8"
    })
    void writesTheAddressThatItRead(String address) {
        assertThat(of(address).href()).isEqualTo(address);
    }

    @Test
    void takesAValueInAndBack() {
        SearchAddress with = of("/?q=flood").toggled("supplier", "AP");

        assertThat(with.href()).isEqualTo("/?q=flood&supplier=AP");
        assertThat(with.has("supplier", "AP")).isTrue();
        assertThat(with.toggled("supplier", "AP").href()).isEqualTo("/?q=flood");
    }

    @Test
    void leavesOutWhatWasChosenBefore() {
        SearchAddress without = of("/?supplier=AP").leavingOut("supplier", "AP");

        assertThat(without.href()).isEqualTo("/?not=supplier%3AAP");
        assertThat(without.leavesOut("supplier", "AP")).isTrue();
        assertThat(without.toggled("supplier", "AP").href()).isEqualTo("/");
    }

    @Test
    void keepsOneDateAtATime() {
        assertThat(of("/?date=2022&supplier=AP").only("date", "2023-03").href())
                .isEqualTo("/?supplier=AP&date=2023-03");
    }

    @Test
    void carriesTheSearchAlongToAPhotoAndItsTabs() {
        assertThat(of("/?supplier=AP").photo("abc")).isEqualTo("/photos/abc?supplier=AP");
        assertThat(of("/?supplier=AP").photo("abc", "history")).isEqualTo("/photos/abc?supplier=AP&tab=history");
        assertThat(of("/").photo("abc", "history")).isEqualTo("/photos/abc?tab=history");
    }

    private static SearchAddress of(String address) {
        var parameters = new org.springframework.util.LinkedMultiValueMap<String, String>();
        UriComponentsBuilder.fromUriString(address)
                .build()
                .getQueryParams()
                .forEach((name, values) -> values.stream()
                        .filter(java.util.Objects::nonNull)
                        .forEach(value -> parameters.add(
                                name, java.net.URLDecoder.decode(value, java.nio.charset.StandardCharsets.UTF_8))));
        return SearchAddress.of(parameters);
    }
}
