package dev.cutline.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.ResponseCookie;

class CookiesTests {

    @ParameterizedTest
    @CsvSource({
        "Ines Okafor, Ines Okafor",
        "' Zoë; Path=/ ', Zoë; Path=/",
        "정연제, 정연제",
        "a\u0000b\u202Ec, abc",
        "100 % sure + more, 100 % sure + more"
    })
    void keepNamesOfAllScriptsAndNothingThatCannotBeSeen(String given, String kept) {
        ResponseCookie cookie = Cookies.ofName(given);

        assertThat(cookie.getValue()).matches("[\\w.*+%-]+");
        assertThat(Cookies.name(cookie.getValue())).contains(kept);
    }

    @Test
    void cutLongNamesBetweenCharacters() {
        assertThat(Cookies.name(Cookies.ofName("n".repeat(200)).getValue())).contains("n".repeat(80));
        assertThat(Cookies.name(Cookies.ofName("n".repeat(79) + "😀😀").getValue()))
                .contains("n".repeat(79));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u200B"})
    void forgetEmptyNames(String name) {
        assertThat(Cookies.ofName(name).getMaxAge()).isEqualTo(Duration.ZERO);
        assertThat(Cookies.name(name)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "%zz", "%E9%8"})
    void takeNoNameFromWhatCannotBeRead(String value) {
        assertThat(Cookies.name(value)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"' ab_C-9 ', ab_C-9", "a b, ''", "'', ''", "a;b, ''", "ключ, ''"})
    void keepOnlyWhatCanBeAKey(String given, String kept) {
        ResponseCookie cookie = Cookies.ofKey(given);

        assertThat(cookie.getValue()).isEqualTo(kept);
        assertThat(cookie.getMaxAge().isZero()).isEqualTo(kept.isEmpty());
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getSameSite()).isEqualTo("Strict");
    }
}
