package dev.cutline.credit.word;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a word of a credit line can be: bits, since a word can be several things. */
public final class Sense {

    /** Of houses: "News", "Museum", "Verlag". */
    public static final int ORGANISATION = 1;

    /** An everyday word that names may be made of. */
    public static final int COMMON = 1 << 1;

    /** Of sentences, not of credits. */
    public static final int PROSE = 1 << 2;

    /** A given name. */
    public static final int GIVEN = 1 << 3;

    /** Stands small inside a name: "van", "de la". */
    public static final int PARTICLE = 1 << 4;

    /** Stands behind a name: "Jr.", "III". */
    public static final int SUFFIX = 1 << 5;

    /** A city or a country. */
    public static final int PLACE = 1 << 6;

    /** Parts an origin from who hands the picture out. */
    public static final int VIA = 1 << 7;

    /** Parts somebody from who ordered the picture. */
    public static final int FOR = 1 << 8;

    /** Stands ahead of whoever made the picture. */
    public static final int BY = 1 << 9;

    /** Stands small inside a house's name: "of", "und", "des". */
    public static final int CONNECTOR = 1 << 10;

    /** A part of a country or the world, as departments of houses are called. */
    public static final int REGION = 1 << 11;

    /** A family name that is a word too. */
    public static final int SURNAME = 1 << 12;

    /** Of newspapers: "Times", "Zeitung". */
    public static final int PRESS = 1 << 13;

    /** Of authorities and institutions: "Ministry", "Polizei". */
    public static final int BODY = 1 << 14;

    /** A company's form: "Ltd.", "GmbH". */
    public static final int LEGAL = 1 << 15;

    /** Ahead of the site that somebody's picture is on. */
    public static final int ON = 1 << 16;

    /** Told by its ending to be a house. */
    public static final int ENDING = 1 << 17;

    /** Told by its ending to be a family name. */
    public static final int FAMILY = 1 << 18;

    /** Behind somebody's name the office that the person works for: PR, Brazil's presidency. */
    public static final int OFFICE = 1 << 19;

    /** A house whose purpose may follow: "Museum für Naturkunde", "Center for Science". */
    public static final int INSTITUTION = 1 << 20;

    /** A house whose adjectives stand small behind it: "Préfecture de police", "Ministerstvo obrany". */
    public static final int ATTRIBUTED = 1 << 21;

    /** Given to Italians only, whose "De" has a capital. */
    public static final int ITALIAN = 1 << 22;

    /** Makes pictures or programmes, so that its name alone is rather a credit than a menu. */
    public static final int PRODUCER = 1 << 23;

    /** Stands small inside a house's name: "Evangelische Kirche im Rheinland". */
    public static final int WITHIN = 1 << 24;

    /** Behind the kind of an office comes what it is the office of: "Office de tourisme". */
    public static final int OF = 1 << 25;

    private static final Map<String, Integer> BY_KIND = Map.ofEntries(
            Map.entry("organisation", ORGANISATION),
            Map.entry("press", ORGANISATION | PRESS),
            Map.entry("body", ORGANISATION | BODY),
            Map.entry("legal", ORGANISATION | LEGAL),
            Map.entry("on", ON),
            Map.entry("common", COMMON),
            Map.entry("prose", PROSE),
            Map.entry("given", GIVEN),
            Map.entry("particle", PARTICLE),
            Map.entry("suffix", SUFFIX),
            Map.entry("place", PLACE),
            Map.entry("via", VIA),
            Map.entry("for", FOR),
            Map.entry("by", BY),
            Map.entry("connector", CONNECTOR),
            Map.entry("region", REGION),
            Map.entry("family", FAMILY),
            Map.entry("surname", SURNAME),
            Map.entry("office", OFFICE),
            Map.entry("institution", ORGANISATION | INSTITUTION),
            Map.entry("attributed", ORGANISATION | ATTRIBUTED),
            Map.entry("attributed-body", ORGANISATION | BODY | ATTRIBUTED),
            Map.entry("within", WITHIN),
            Map.entry("of", OF),
            Map.entry("producer", ORGANISATION | PRODUCER),
            Map.entry("italian", GIVEN | ITALIAN));

    private Sense() {}

    /** What the words of a kind of the table {@code words.tsv} are, or null where its phrases have a role instead. */
    static @Nullable Integer of(String kind) {
        return BY_KIND.get(kind);
    }
}
