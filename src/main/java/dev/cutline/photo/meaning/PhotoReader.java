package dev.cutline.photo.meaning;

import dev.cutline.caption.Caption;
import dev.cutline.caption.CaptionParser;
import dev.cutline.caption.CaptionReading;
import dev.cutline.caption.check.HouseChecks;
import dev.cutline.credit.Credit;
import dev.cutline.credit.agency.Agencies;
import dev.cutline.credit.line.CreditParser;
import dev.cutline.credit.picture.PictureCredit;
import dev.cutline.licence.Clearance;
import dev.cutline.licence.Contracts;
import dev.cutline.licence.Licence;
import dev.cutline.licence.LicenceFacts;
import dev.cutline.licence.Use;
import dev.cutline.licence.restriction.RestrictionParser;
import dev.cutline.photo.Meaning;
import dev.cutline.photo.Photo;
import dev.cutline.photo.Revision;
import dev.cutline.photo.reconciliation.Reconciled;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;

/** Works out what a record means: credit, caption, licence and checks, as of a moment. */
public final class PhotoReader {

    /** By then every embargo has ended. */
    private static final Instant NO_EMBARGO = Instant.parse("9999-12-31T00:00:00Z");

    private final CaptionParser captions;
    private final PictureCredit credits;
    private final RestrictionParser restrictions = new RestrictionParser();
    private final Clearance clearance;
    private final Clearance withoutContracts;
    private final HouseChecks checks;
    private final Agencies agencies;
    private final Clock clock;

    /**
     * A reader.
     *
     * @param parser that knows the desk's names
     * @param agencies the desk's register
     * @param contracts of the desk
     * @param checks as the desk has set them
     * @param clock of the desk, in its time zone
     */
    public PhotoReader(CreditParser parser, Agencies agencies, Contracts contracts, HouseChecks checks, Clock clock) {
        this.captions = new CaptionParser(parser);
        this.credits = new PictureCredit(parser, agencies);
        this.clearance = new Clearance(clock.getZone(), contracts);
        this.withoutContracts = new Clearance(clock.getZone(), Contracts.NONE);
        this.checks = checks;
        this.agencies = agencies;
        this.clock = clock;
    }

    /** A reader with the tables that Cutline brings, in the time zone of this machine. */
    public static PhotoReader withBuiltInTables() {
        return new PhotoReader(
                CreditParser.withBuiltInAgencies(),
                Agencies.builtIn(),
                Contracts.NONE,
                new HouseChecks(Map.of()),
                Clock.system(ZoneId.systemDefault()));
    }

    /** The photo of a revision, as of now. */
    public Photo read(Revision revision, boolean indexed) {
        return read(revision, indexed, Use.UNSTATED);
    }

    /** The photo of a revision that is wanted for a certain use, as of now. */
    public Photo read(Revision revision, boolean indexed, Use use) {
        return new Photo(revision, indexed, meaning(Evidence.of(revision), clearance, use));
    }

    /** What the values of a file mean that isn't a photo of the desk, as of now. */
    public Meaning read(Reconciled record) {
        return meaning(Evidence.of(record), clearance, Use.UNSTATED);
    }

    /** What a revision means whatever the desk's contracts are: they change without it. */
    public Meaning readWithoutContracts(Revision revision) {
        return meaning(Evidence.of(revision), withoutContracts, Use.UNSTATED);
    }

    /**
     * Who must be credited and what may be done, as of now, for a file that isn't a photo of the desk: quicker than
     * {@link #read(Reconciled)} by what only the caption's sentences and the checks need.
     */
    public Rights rights(Reconciled record) {
        return rights(Evidence.of(record), clearance, Use.UNSTATED, clock.instant());
    }

    /** What a revision says that bears on its licence, whatever the day and the use. */
    public LicenceFacts facts(Revision revision) {
        return facts(Evidence.of(revision));
    }

    /** Who must be credited and what may be done with a photo that is wanted for a certain use, as of now. */
    public Rights rights(LicenceFacts facts, Use use) {
        return new Rights(facts.credit(), clearance.licence(facts, use, clock.instant()));
    }

    /** The part of a {@link Meaning} that licensing asks for. */
    public record Rights(Credit credit, Licence licence) {}

    /** The licence status of a revision once no embargo holds any more, contracts apart. */
    public Licence.Status statusAfterEmbargo(Revision revision) {
        return rights(Evidence.of(revision), withoutContracts, Use.UNSTATED, NO_EMBARGO)
                .licence()
                .status();
    }

    private Rights rights(Evidence evidence, Clearance clearance, Use use, Instant now) {
        LicenceFacts facts = facts(evidence);
        return new Rights(facts.credit(), clearance.licence(facts, use, now));
    }

    private LicenceFacts facts(Evidence evidence) {
        Caption caption = captions.parseAround(evidence.values().textOrEmpty("description"));
        return evidence.licence(credits.of(evidence.credit(caption)), restrictions, caption);
    }

    private Meaning meaning(Evidence evidence, Clearance clearance, Use use) {
        Instant now = clock.instant();
        CaptionReading reading = captions.read(evidence.values().textOrEmpty("description"));
        Caption caption = reading.caption();
        PictureCredit.Answer credit = credits.of(evidence.credit(caption));
        Licence licence = clearance.licence(evidence.licence(credit, restrictions, caption), use, now);
        return new Meaning(
                credit.credit(),
                caption,
                licence,
                checks.check(evidence.checks(
                        reading,
                        credit,
                        licence,
                        agencies,
                        now.atZone(clock.getZone()).toLocalDate())));
    }
}
