package dev.cutline.licence;

import dev.cutline.credit.agency.Agencies;
import dev.cutline.credit.agency.Agency;
import dev.cutline.licence.Licence.Reason;
import dev.cutline.licence.Licence.Status;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The desk's contracts as they are when asked, by canonical name of the agency. */
public final class Contracts {

    /** A desk that has entered none: nothing is said of contracts then. */
    public static final Contracts NONE = new Contracts(Agencies.builtIn(), Map::of);

    private final Agencies agencies;
    private final Supplier<Map<String, Contract>> kept;

    /**
     * @param agencies the desk's register
     * @param kept the contracts by canonical name
     */
    public Contracts(Agencies agencies, Supplier<Map<String, Contract>> kept) {
        this.agencies = agencies;
        this.kept = kept;
    }

    /** The contract with an agency, whether it holds or not; or null. */
    public @Nullable Contract with(String agency) {
        return kept.get().get(agency);
    }

    /**
     * Whether a contract is missing: the desk keeps contracts, but none with this agency, which sells pictures.
     * Ministries, companies and newspapers hand theirs out otherwise.
     */
    boolean isMissing(String agency) {
        Map<String, Contract> all = kept.get();
        return !all.isEmpty()
                && !all.containsKey(agency)
                && agencies.find(agency).filter(Agency::sellsPictures).isPresent();
    }

    /** Collections that a contract leaves out, by the names that credits have them under. */
    List<String> leftOut(Contract contract) {
        return contract.collectionsExcluded().stream()
                .map(name -> agencies.find(name).map(Agency::canonical).orElse(name))
                .toList();
    }

    /** The register of agencies that the desk works with. */
    public Agencies agencies() {
        return agencies;
    }

    /** What the contract with an agency, or its absence, makes of its pictures on a day, use unstated. */
    public State state(String agency, LocalDate day) {
        Reasons reasons = new Reasons();
        new Cover(this, agency).read(List.of(), Use.UNSTATED, day, reasons);
        return new State(reasons.status(), reasons.weightiestFirst());
    }

    /** A status and what led to it, weightiest first; without reasons where nothing is to be said. */
    public record State(Status status, List<Reason> reasons) {}

    /**
     * What contracts make of the pictures of whole suppliers, for searches.
     *
     * @param suppliers by the status that their contract, or its absence, gives pictures that nothing else is said of
     * @param leftOut collections that the contract leaves out, by supplier; their pictures are {@code UNKNOWN} at least
     */
    public record Standing(Map<Status, Set<String>> suppliers, Map<String, List<String>> leftOut) {}

    /** What the contracts of a day make of pictures whose use isn't stated. */
    public Standing standing(LocalDate day) {
        Map<Status, Set<String>> suppliers = new EnumMap<>(Status.class);
        Map<String, List<String>> leftOut = new HashMap<>();
        Map<String, Contract> all = kept.get();
        Set<String> names = new LinkedHashSet<>(all.keySet());
        if (!all.isEmpty()) {
            agencies.all().stream()
                    .filter(Agency::sellsPictures)
                    .map(Agency::canonical)
                    .forEach(names::add);
        }
        for (String name : names) {
            suppliers
                    .computeIfAbsent(state(name, day).status(), none -> new LinkedHashSet<>())
                    .add(name);
            Contract contract = all.get(name);
            if (contract != null
                    && contract.holdsOn(day)
                    && !contract.collectionsExcluded().isEmpty()) {
                leftOut.put(name, leftOut(contract));
            }
        }
        return new Standing(suppliers, leftOut);
    }
}
