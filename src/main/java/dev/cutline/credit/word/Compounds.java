package dev.cutline.credit.word;

import java.util.List;

/** What the end of a long word says of it: "LBV-Bildarchiv" is a house, "Tkachenko" a family name. */
final class Compounds {

    private static final int SHORTEST = 4;

    private final Endings organisations;
    private final Endings institutions;
    private final Endings families;

    Compounds(List<String> organisations, List<String> institutions, List<String> families) {
        this.organisations = new Endings(organisations);
        this.institutions = new Endings(institutions);
        this.families = new Endings(families);
    }

    /** The senses of a word that no table knows, or 0. */
    int ending(String key) {
        if (key.length() <= SHORTEST) {
            return 0;
        }
        if (institutions.end(key)) {
            return Sense.ENDING | Sense.INSTITUTION;
        }
        if (organisations.end(key)) {
            return Sense.ENDING;
        }
        return families.end(key) ? Sense.FAMILY : 0;
    }
}
