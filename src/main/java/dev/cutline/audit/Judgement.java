package dev.cutline.audit;

import dev.cutline.credit.Credit;
import dev.cutline.licence.Licence;
import dev.cutline.photo.Photo;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says what is wrong with the credit and the licence of a printed picture. */
final class Judgement {

    private Judgement() {}

    static List<Fault> ofStranger(PrintedPicture picture) {
        List<Fault> faults = new ArrayList<>();
        faults.add(Fault.warning(
                "not-ours", "No photo of this desk is this picture. Take it in, or find out whose it is."));
        if (picture.creditLine().isBlank()) {
            faults.add(Fault.error("credit-missing", "No credit is printed, and nobody here can tell whose it is."));
        }
        return faults;
    }

    static List<Fault> of(PrintedPicture picture, Credit printed, Photo photo) {
        List<Fault> faults = new ArrayList<>();
        credit(picture, printed, photo, faults);
        licence(photo.licence(), faults);
        return faults;
    }

    private static void credit(PrintedPicture picture, Credit printed, Photo photo, List<Fault> faults) {
        String owed = photo.licence().creditLine();
        if (owed == null) {
            faults.add(Fault.warning(
                    "credit-unknown", "Whose photo this is isn’t known here, so its credit can’t be checked."));
        } else if (picture.creditLine().isBlank()) {
            faults.add(Fault.error("credit-missing", "No credit is printed. Print “%s”.".formatted(owed)));
        } else if (!Agreement.sameMaker(printed, photo.credit())) {
            faults.add(Fault.error("credit-wrong", "The credit names somebody else. Print “%s”.".formatted(owed)));
        } else {
            missing(printed, photo.credit(), owed, faults);
            strangers(printed, photo.credit(), owed, faults);
            form(picture, photo.licence().mandatoryCredit(), faults);
        }
    }

    /** Who is named right may still be named in another form than is demanded. */
    private static void form(PrintedPicture picture, @Nullable String mandatory, List<Fault> faults) {
        if (mandatory == null || mandatory.equals("*") || !faults.isEmpty()) {
            return;
        }
        if (!bare(mandatory).equals(bare(picture.creditLine()))) {
            faults.add(Fault.warning(
                    "credit-form", "The credit is demanded in another form. Print “%s”.".formatted(mandatory)));
        }
    }

    private static void missing(Credit printed, Credit credit, String owed, List<Fault> faults) {
        List<String> creators = Agreement.missing(printed.creators(), credit.creators());
        List<String> houses = Agreement.missing(printed.chain(), credit.chain());
        String supplier = credit.supplier();
        if (!creators.isEmpty()) {
            faults.add(Fault.error(
                    "creator-missing", "%s isn’t named. Print “%s”.".formatted(String.join(" and ", creators), owed)));
        }
        if (supplier != null && houses.contains(supplier)) {
            faults.add(Fault.error("supplier-missing", "%s isn’t named. Print “%s”.".formatted(supplier, owed)));
        }
        List<String> others =
                houses.stream().filter(house -> !house.equals(supplier)).toList();
        if (!others.isEmpty()) {
            faults.add(Fault.error(
                    "source-missing", "%s isn’t named. Print “%s”.".formatted(String.join(" and ", others), owed)));
        }
    }

    /** Names that the photo's own credit doesn't hold. */
    private static void strangers(Credit printed, Credit credit, String owed, List<Fault> faults) {
        List<String> strangers = new ArrayList<>(Agreement.missing(credit.creators(), printed.creators()));
        strangers.addAll(Agreement.missing(credit.chain(), printed.chain()));
        if (!strangers.isEmpty()) {
            faults.add(Fault.warning(
                    "credit-adds",
                    "%s isn’t in this photo’s credit. Print “%s”.".formatted(String.join(" and ", strangers), owed)));
        }
    }

    private static void licence(Licence licence, List<Fault> faults) {
        String reasons =
                licence.reasons().stream().map(Licence.Reason::message).limit(3).collect(Collectors.joining(" "));
        switch (licence.status()) {
            case BLOCKED -> faults.add(Fault.error("photo-blocked", "This photo must not be printed. " + reasons));
            case CONDITIONAL -> faults.add(Fault.warning("photo-conditional", "Only under conditions: " + reasons));
            case UNKNOWN -> faults.add(Fault.warning("photo-unclear", "Its rights are unclear. " + reasons));
            case USABLE -> {}
        }
    }

    /** Spaces, signs and case make no other credit. */
    private static String bare(String credit) {
        return credit.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(c -> Character.isLetterOrDigit(c) || c == '/')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
