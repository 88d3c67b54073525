package dev.cutline.credit.line;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cutline.credit.Credit;
import dev.cutline.credit.CreditReading;
import dev.cutline.credit.Qualifier;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CreditParserTests {

    private final CreditParser parser = CreditParser.withBuiltInAgencies();

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            JUNG YEON-JE/AFP via Getty Images;            Jung Yeon-je;                AFP|Getty Images
            REUTERS/Kim Hong-Ji;                          Kim Hong-ji;                 Reuters
            (AP Photo/Jane Doe, Pool, File);              Jane Doe;                    AP
            STR/AFP via Getty Images;                     '';                          AFP|Getty Images
            Foto: picture alliance/dpa | Hans Muster;     Hans Muster;                 dpa|picture alliance
            IAN MCNICOL/Getty Images;                     Ian McNicol;                 Getty Images
            Photo by Anna Moneymaker and Drew Angerer/Getty Images; Anna Moneymaker|Drew Angerer; Getty Images
            U.S. Navy photo by Mass Communication Specialist 2nd Class Jane Doe; Jane Doe; U.S. Navy
            Jane Doe for The New York Times;              Jane Doe;                    The New York Times
            Photo credit should read MANDEL NGAN/AFP/Getty Images; Mandel Ngan;        AFP|Getty Images
            """)
    void readsCreatorsAndChain(String line, String creators, String chain) {
        Credit credit = parser.parse(line);

        assertThat(credit.creators()).isEqualTo(list(creators));
        assertThat(credit.chain()).isEqualTo(list(chain));
        assertThat(credit.line()).isEqualTo(line);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            dpa/picture alliance/Jane Doe;                     dpa|picture alliance
            Jane Doe/picture alliance/dpa;                     dpa|picture alliance
            APA/AFP/Jane Doe;                                  AFP|APA
            picture alliance / ASSOCIATED PRESS | Jane Doe;    AP|picture alliance
            AP/dpa | Jane Doe;                                 AP|dpa
            AFP PHOTO / KCNA VIA KNS;                          KCNA|KNS|AFP
            Keystone/The White House via AP/Jane Doe;          The White House|AP|Keystone
            Jane Doe/AP Photo/National Park Service;           National Park Service|AP
            Jane Doe/Getty Images for ACME;                    Getty Images
            Jane Doe/China News Service via Getty Im;          China News Service|Getty Images
            Jane Doe-USA TODAY Sports;                         USA TODAY Sports
            Jane Doe/REX/Shutterstock;                         Rex Features|Shutterstock
            Jane Doe, Sputnik, Kremlin Pool Photo via AP;      Sputnik|Kremlin Pool|AP
            Photo by Jane Doe on Unsplash;                     Unsplash
            """)
    void putsTheOriginFirst(String line, String chain) {
        assertThat(parser.parse(line).chain()).isEqualTo(list(chain));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            Foto: Jane Doe/dpa/Archivbild;             FILE
            AP file photo;                             FILE
            Foto: Divulgação/Polícia;                  HANDOUT
            Bild: zVg;                                 HANDOUT
            Courtesy of Jane Doe;                      COURTESY
            Captura de pantalla: YouTube;              SCREENGRAB
            Karikatur: Jane Doe;                       ILLUSTRATION
            Foto: Getty Images (M);                    COMPOSITE
            Staff photo by Jane Doe;                   STAFF
            Jane Doe/Contributor/Getty Images;         CONTRIBUTOR
            Jane Doe - WPA Pool/Getty Images;          POOL
            """)
    void readsQualifiersInTheLanguagesOfTheTrade(String line, Qualifier qualifier) {
        assertThat(parser.parse(line).qualifiers()).containsExactly(qualifier);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            © 2019 Jane Doe. All rights reserved.;     2019 Jane Doe
            © Jane Doe/AFP;                            Jane Doe/AFP
            (© Jane Doe (hr));                         Jane Doe (hr)
            Photo: Jane Doe, AP / Copyright 2021 Associated Press; 2021 Associated Press
            © ANSA - RIPRODUZIONE RISERVATA; ANSA
            (c) 연합뉴스. 무단전재 및 재배포 금지; 연합뉴스
            © 2023 Jane Doe/AP. All rights reserved.; 2023 Jane Doe/AP
            """)
    void readsTheCopyrightNotice(String line, String copyright) {
        assertThat(parser.parse(line).copyright()).isEqualTo(copyright);
    }

    @Test
    @EnabledIfSystemProperty(named = "cutline.timing", matches = "true")
    void answersWithinFiveMillisecondsOnAnything() {
        for (String piece : List.of(
                "a/",
                "(",
                "Photo by ",
                "A and ",
                "AP Photo/",
                "x",
                "x-y",
                "© ",
                "ORG XMIT ",
                "Jane Doe and ",
                "Jane Doe/",
                "AP, ")) {
            String text = piece.repeat(10_000 / piece.length());
            assertThat(best(text)).as(piece).isLessThan(5_000_000L);
            assertThat(best(text.substring(0, 1000))).as(piece).isLessThan(5_000_000L);
        }
    }

    private long best(String text) {
        long best = Long.MAX_VALUE;
        for (int i = 0; i < 50; i++) {
            long start = System.nanoTime();
            parser.parse(text);
            best = Math.min(best, System.nanoTime() - start);
        }
        return best;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "Photos: What we saw at the fair", "Reuters reported on Monday", "Business", "either/or"
            })
    void findsNoCreditWhereThereIsNone(String line) {
        assertThat(parser.read(line).isCredit()).isFalse();
    }

    @Test
    void readsALineWithALongTail() {
        String tail = "Restricted to editorial use in connection with the exhibition. ".repeat(40);

        Credit credit = parser.parse("Jane Doe/AFP via Getty Images - " + tail);

        assertThat(credit.creators()).containsExactly("Jane Doe");
        assertThat(credit.chain()).containsExactly("AFP", "Getty Images");
    }

    @Test
    void saysWhyItDoesNotReadALine() {
        assertThat(parser.read("Jane Doe/AFP " + "x".repeat(10_000)).rules())
                .containsExactly("longer than any credit: not read");
        assertThat(parser.read("Jane Doe/".repeat(300)).rules())
                .containsExactly("more names than any credit has: not read");
    }

    @Test
    void explainsWhatItTookTheTokensFor() {
        CreditReading reading = parser.read("Photo by Jane Doe/AFP via Getty Images");

        assertThat(reading.confidence()).isEqualTo(CreditReading.Confidence.CERTAIN);
        assertThat(reading.tokens())
                .extracting(CreditReading.Token::role)
                .containsExactly("lead", "creator", "agency", "agency");
    }

    private static List<String> list(String cell) {
        return cell.isEmpty() ? List.of() : Arrays.asList(cell.split("\\|"));
    }
}
