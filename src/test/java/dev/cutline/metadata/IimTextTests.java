package dev.cutline.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IimTextTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # marker behind ESC | charset written in | text
            %G | UTF-8 | Zürich 東京
            %/I | UTF-8 | Zürich
            .A | ISO-8859-1 | Zürich
            -A | windows-1252 | “Zürich” – 5 €
            .B | ISO-8859-2 | Łódź
            -L | ISO-8859-5 | Москва
            -F | ISO-8859-7 | Αθήνα
            %G | windows-1252 | Zürich
            .A | UTF-8 | Zürich
            ` ` | UTF-8 | Zürich
            ` ` | windows-1252 | Zürich
            (nonsense | windows-1252 | Zürich
            """)
    void isReadAsItsMarkSaysUnlessItsBytesSayOtherwise(String marker, String charset, String text) {
        IimText iim = new IimText(Map.of());
        iim.marker(("\u001B" + marker).getBytes(StandardCharsets.ISO_8859_1));

        assertThat(iim.decode(text.getBytes(Charset.forName(charset)))).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "x-MacRoman, Zürich – Genève, Skåne",
        "windows-1250, Łódź i Kraków, Gdańsk",
        "windows-1251, Москва и Тверь, Казань",
        "Shift_JIS, 東京の首相官邸, 大阪",
        "EUC-KR, 서울의 국회, 부산"
    })
    void isProvenByItsTwinInXmp(String charset, String headline, String city) {
        IimText iim = new IimText(Map.of("photoshop:Headline", headline));
        byte[] written = headline.getBytes(Charset.forName(charset));
        iim.prove("2:105", written);

        assertThat(iim.decode(written)).isEqualTo(headline);
        assertThat(iim.decode(city.getBytes(Charset.forName(charset)))).isEqualTo(city);
    }

    @Test
    void isProvenByATwinThatItWasCutFrom() {
        String whole = "Genève – des manifestants traversent le pont du Mont-Blanc";
        IimText iim = new IimText(Map.of("dc:description", Map.of("x-default", whole)));
        iim.prove("2:120", whole.substring(0, 40).getBytes(Charset.forName("x-MacRoman")));

        assertThat(iim.decode("Skåne".getBytes(Charset.forName("x-MacRoman")))).isEqualTo("Skåne");
    }

    @Test
    void isNotProvenByATwinThatSaysSomethingElse() {
        IimText iim = new IimText(Map.of("photoshop:Headline", "Rain", "dc:subject", List.of()));
        byte[] written = "Skåne".getBytes(Charset.forName("windows-1252"));
        iim.prove("2:105", written);
        iim.prove("2:025", written);

        assertThat(iim.decode(written)).isEqualTo("Skåne");
    }

    @Test
    void isNeverRefused() {
        byte[] all = new byte[256];
        for (int i = 0; i < all.length; i++) {
            all[i] = (byte) i;
        }
        assertThat(new IimText(Map.of()).decode(all)).hasSize(256);
    }
}
