package dev.cutline.licence;

import dev.cutline.credit.Credit;
import dev.cutline.credit.picture.CreditForm;
import dev.cutline.credit.picture.CreditForms;
import dev.cutline.licence.Contract.Terms;
import dev.cutline.licence.Licence.Status;
import dev.cutline.licence.Use.Medium;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What the contract with a supplier, or its absence, says of a picture. */
final class Cover {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    private final Contracts contracts;
    private final String agency;
    private final @Nullable Contract contract;

    Cover(Contracts contracts, String agency) {
        this.contracts = contracts;
        this.agency = agency;
        this.contract = contracts.with(agency);
    }

    /**
     * Adds what the contract says.
     *
     * @param chain organisations that the picture came through
     */
    void read(List<String> chain, Use use, LocalDate day, Reasons reasons) {
        if (contract == null) {
            if (contracts.isMissing(agency)) {
                reasons.add(Status.UNKNOWN, "contract-missing", agency);
            }
        } else if (!contract.holdsOn(day)) {
            outOfForce(contract, day, reasons);
        } else {
            inForce(contract, chain, use, reasons);
        }
    }

    private void outOfForce(Contract contract, LocalDate day, Reasons reasons) {
        LocalDate from = contract.validFrom();
        if (from != null && day.isBefore(from)) {
            reasons.add(Status.UNKNOWN, "contract-not-begun", agency, DAY.format(from));
        } else if (contract.validTo() != null) {
            reasons.add(Status.UNKNOWN, "contract-ended", agency, DAY.format(contract.validTo()));
        }
    }

    private void inForce(Contract contract, List<String> chain, Use use, Reasons reasons) {
        String leftOut = leftOut(contract, chain);
        if (leftOut != null) {
            reasons.add(Status.UNKNOWN, "contract-left-out", leftOut, agency);
        } else {
            territories(contract, use, reasons);
            terms(contract, use, reasons);
        }
        if (contract.mandatoryCredit() != null && !reasons.name("mandatory-credit")) {
            reasons.add(Status.CONDITIONAL, "contract-credit", agency, contract.mandatoryCredit());
        }
    }

    private @Nullable String leftOut(Contract contract, List<String> chain) {
        return contracts.leftOut(contract).stream()
                .filter(collection -> chain.stream().anyMatch(collection::equalsIgnoreCase))
                .findFirst()
                .orElse(null);
    }

    private void territories(Contract contract, Use use, Reasons reasons) {
        if (contract.countries().isEmpty()) {
            return;
        }
        String where = Territories.spoken(contract.countries());
        if (use.country() == null) {
            reasons.add(Status.CONDITIONAL, "contract-territories", agency, where);
        } else if (!Territories.contain(contract.countries(), use.country())) {
            reasons.add(Status.BLOCKED, "contract-territories", agency, where);
        }
    }

    private void terms(Contract contract, Use use, Reasons reasons) {
        Medium medium = use.medium();
        if (medium != null) {
            terms(contract, contract.on(medium), " for " + medium.spoken(), reasons);
        } else if (contract.uses().values().stream().allMatch(contract.on()::equals)) {
            terms(contract, contract.on(), "", reasons);
        } else {
            reasons.add(Status.CONDITIONAL, "contract-differs", agency, byMedium(contract));
        }
    }

    private void terms(Contract contract, Terms terms, String use, Reasons reasons) {
        switch (terms.terms()) {
            case INCLUDED -> reasons.add(Status.USABLE, "contract-included", use, agency, until(contract));
            case PER_USE ->
                reasons.add(
                        Status.CONDITIONAL, "contract-per-use", price(contract, terms), use, agency, until(contract));
            case ON_REQUEST -> reasons.add(Status.CONDITIONAL, "contract-on-request", use, agency, contact(contract));
            case FORBIDDEN -> reasons.add(Status.BLOCKED, "contract-forbidden", agency, use);
        }
    }

    private static String byMedium(Contract contract) {
        List<String> media = new ArrayList<>();
        Arrays.stream(Medium.values()).forEach(medium -> {
            Terms terms = contract.on(medium);
            media.add(medium.spoken() + " "
                    + switch (terms.terms()) {
                        case INCLUDED -> "included";
                        case PER_USE -> price(contract, terms) + " per use";
                        case ON_REQUEST -> "on request";
                        case FORBIDDEN -> "forbidden";
                    });
        });
        return String.join(", ", media);
    }

    private static String price(Contract contract, Terms terms) {
        return terms.price() == null
                ? ""
                : contract.currency() + " " + terms.price().toPlainString();
    }

    private static String until(Contract contract) {
        return contract.validTo() == null ? "" : " until " + DAY.format(contract.validTo());
    }

    private static String contact(Contract contract) {
        return contract.contact() == null ? "" : " (" + contract.contact().spoken() + ")";
    }

    /** The credit that the contract demands, or null. */
    @Nullable
    String creditLine(Credit credit, LocalDate day) {
        String template = contract == null || !contract.holdsOn(day) ? null : contract.mandatoryCredit();
        if (template == null || !template.contains("{")) {
            return template;
        }
        return new CreditForms(contracts.agencies()).display(credit, new CreditForm(agency, template));
    }
}
