package dev.cutline.desk.agency;

import dev.cutline.archive.Paper;
import dev.cutline.archive.PaperChanged;
import dev.cutline.archive.Shelf;
import dev.cutline.archive.Shelves;
import dev.cutline.credit.agency.Agencies;
import dev.cutline.credit.agency.Agency;
import dev.cutline.licence.Contract;
import dev.cutline.licence.Contract.Contact;
import dev.cutline.photo.Revision.Change;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The register of agencies with this desk's contracts, each kept under the agency's canonical name. */
@Service
public final class AgencyRegister {

    private final Agencies agencies;
    private final Shelf<Contract> shelf;
    private final Clock clock;
    private volatile Book book = new Book(List.of(), Map.of());

    AgencyRegister(Agencies agencies, Shelves shelves, Clock clock) {
        this.agencies = agencies;
        this.shelf = shelves.shelf("contracts", Contract.class);
        this.clock = clock;
    }

    /** Contracts by name, as long as the shelf shows the same papers: every licence asks for them. */
    private record Book(List<Paper<Contract>> papers, Map<String, Contract> contracts) {}

    /**
     * An agency.
     *
     * @param agency as the register has it
     * @param contract the desk's with it, or null
     * @param revision of the contract, 0 where there is none
     */
    public record Entry(Agency agency, @Nullable Contract contract, int revision) {

        /** Where its pictures are licensed: as agreed with it, else as the register knows; or null. */
        public @Nullable String licensingPage() {
            Contact contact = contract == null ? null : contract.contact();
            String agreed = contact == null ? null : contact.url();
            return agreed != null ? agreed : agency.home().isEmpty() ? null : agency.home();
        }
    }

    /** The register has no agency of that name. */
    public static final class AgencyUnknown extends RuntimeException {
        private AgencyUnknown(String name) {
            super(
                    "The register has no agency “%s”. Look for another spelling, or add it to the desk's own table of agencies (cutline.credit.agencies)."
                            .formatted(name));
        }
    }

    /** All agencies, in the order of the register. */
    public List<Entry> entries() {
        Map<String, Paper<Contract>> papers =
                shelf.papers().stream().collect(Collectors.toMap(Paper::name, Function.identity()));
        return agencies.all().stream()
                .map(agency -> entry(agency, papers.get(agency.canonical())))
                .toList();
    }

    /**
     * Agencies whose name or one of whose aliases holds some words.
     *
     * @param contracted whether only those with a contract are meant
     */
    public List<Entry> entries(String words, boolean contracted) {
        String wanted = words.strip().toLowerCase(Locale.ROOT);
        return entries().stream()
                .filter(entry -> !contracted || entry.contract() != null)
                .filter(entry -> Stream.concat(Stream.of(entry.agency().canonical()), entry.agency().aliases().stream())
                        .anyMatch(name -> name.toLowerCase(Locale.ROOT).contains(wanted)))
                .toList();
    }

    /** The agency of a name or alias, if there is one. */
    public Optional<Entry> find(String nameOrAlias) {
        return agencies.find(nameOrAlias)
                .map(agency -> entry(agency, shelf.find(agency.canonical()).orElse(null)));
    }

    /**
     * The agency of a name or alias.
     *
     * @throws AgencyUnknown if there is none
     */
    public Entry entry(String nameOrAlias) {
        return find(nameOrAlias).orElseThrow(() -> new AgencyUnknown(nameOrAlias));
    }

    private static Entry entry(Agency agency, @Nullable Paper<Contract> paper) {
        return new Entry(agency, paper == null ? null : paper.content(), paper == null ? 0 : paper.revision());
    }

    /** The contracts, by canonical name. */
    public Map<String, Contract> contracts() {
        List<Paper<Contract>> papers = shelf.papers();
        Book last = book;
        if (last.papers() != papers) {
            last = new Book(
                    papers, papers.stream().collect(Collectors.toUnmodifiableMap(Paper::name, Paper::required)));
            book = last;
        }
        return last.contracts();
    }

    /**
     * Enters a contract, or changes it. Licences follow at once, in search too.
     *
     * @param expected the revision that the change was made on, 0 for none, or null for whatever is newest
     * @throws AgreedMeanwhile if the contract has a newer revision
     */
    public Entry agree(String nameOrAlias, @Nullable Integer expected, Contract contract, String by) {
        Entry entry = entry(nameOrAlias);
        if (contract.equals(entry.contract()) && (expected == null || expected == entry.revision())) {
            return entry;
        }
        String name = entry.agency().canonical();
        try {
            return entry(entry.agency(), shelf.put(name, expected, contract, new Change(by, clock.instant(), null)));
        } catch (PaperChanged e) {
            List<Paper<Contract>> history = shelf.history(name);
            Paper<Contract> newest = history.get(history.size() - 1);
            throw new AgreedMeanwhile(name, newest.change().by(), newest.revision());
        }
    }

    /** Takes a contract out; its revisions stay. */
    public void end(String nameOrAlias, String by) {
        String name = entry(nameOrAlias).agency().canonical();
        shelf.remove(name, new Change(by, clock.instant(), "Contract taken out"));
    }

    /** What a sheet of contracts has changed, by canonical name. */
    public record Import(List<String> agreed, List<String> unchanged, List<String> ended) {}

    /**
     * Enters the contracts of a sheet, all or, where a name is unknown, none; null takes one out.
     *
     * @throws AgencyUnknown if the register lacks one of them
     */
    public Import take(Map<String, @Nullable Contract> sheet, String by) {
        Import done = new Import(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        Map<String, Entry> entries = new LinkedHashMap<>();
        sheet.keySet().forEach(name -> entries.put(name, entry(name)));
        entries.forEach((name, entry) -> {
            Contract contract = sheet.get(name);
            String canonical = entry.agency().canonical();
            if (Objects.equals(contract, entry.contract())) {
                done.unchanged().add(canonical);
            } else if (contract == null) {
                end(name, by);
                done.ended().add(canonical);
            } else {
                agree(name, null, contract, by);
                done.agreed().add(canonical);
            }
        });
        return done;
    }

    /**
     * A contract as it was.
     *
     * @param contract null where it was taken out
     */
    public record Version(
            int revision, Change change, @Nullable Contract contract) {}

    /** All revisions of the contract with an agency, oldest first. */
    public List<Version> history(String nameOrAlias) {
        return shelf.history(entry(nameOrAlias).agency().canonical()).stream()
                .map(paper -> new Version(paper.revision(), paper.change(), paper.content()))
                .toList();
    }
}
