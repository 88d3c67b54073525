package dev.cutline.photo;

import dev.cutline.caption.Caption;
import dev.cutline.credit.Credit;
import dev.cutline.credit.CreditParser;
import dev.cutline.licence.Licence;
import dev.cutline.licence.Licence.Reason;
import dev.cutline.licence.Licence.Releases;
import dev.cutline.licence.Licence.Status;
import dev.cutline.licence.RestrictionParser;
import dev.cutline.photo.Revision.Withdrawal;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Works out what a record means: credit, caption, licence and checks, as of now. */
public final class PhotoReader {

    /** By then every embargo has ended. */
    private static final Instant NO_EMBARGO = Instant.parse("9999-12-31T00:00:00Z");

    private final CreditParser credits;
    private final RestrictionParser restrictions;
    private final Clock clock;

    public PhotoReader(CreditParser credits, RestrictionParser restrictions, Clock clock) {
        this.credits = credits;
        this.restrictions = restrictions;
        this.clock = clock;
    }

    /** A reader with the tables that Cutline brings. */
    public static PhotoReader withBuiltInTables() {
        return new PhotoReader(CreditParser.withBuiltInAgencies(), new RestrictionParser(), Clock.systemUTC());
    }

    /** The photo of a revision, as of now. */
    public Photo read(Revision revision, boolean indexed) {
        return new Photo(revision, indexed, meaning(revision.iptc(), revision.withdrawn(), clock.instant()));
    }

    /** The licence status of a revision once no embargo holds any more. */
    public Status statusAfterEmbargo(Revision revision) {
        return meaning(revision.iptc(), revision.withdrawn(), NO_EMBARGO)
                .licence()
                .status();
    }

    /** What values mean, as of a moment. */
    public Meaning meaning(Map<String, Object> iptc, @Nullable Withdrawal withdrawn, Instant now) {
        Credit credit = credits.parse(Objects.toString(iptc.get("creditLine"), ""));
        String description = Objects.toString(iptc.get("description"), "");
        Caption caption = new Caption(description, null, null, Credit.NONE, false, List.of(), null);
        Licence licence = new Licence(
                withdrawn != null ? Status.BLOCKED : Status.UNKNOWN,
                List.of(new Reason("owner-unknown", "Nobody here knows whose picture this is.")),
                credit.line(),
                null,
                restrictions.parse(Objects.toString(iptc.get("instructions"), ""), "instructions"),
                null,
                List.of(),
                null,
                null,
                null,
                List.of(),
                null,
                null,
                new Releases(null, null));
        return new Meaning(credit, caption, licence, List.of());
    }
}
