package dev.cutline.desk.rights;

import dev.cutline.desk.PhotoNotFound;
import dev.cutline.licence.Licence;
import dev.cutline.licence.Licence.Reason;
import dev.cutline.licence.Use;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Keeps what was withdrawn, or is under an embargo, from everybody but librarians. */
@Service
public final class Withholding {

    private static final String WITHDRAWN = "withdrawn";
    private static final String EMBARGO = "embargo-until";

    private final PhotoRights rights;

    Withholding(PhotoRights rights) {
        this.rights = rights;
    }

    /** A picture may not be handed out. */
    public abstract static sealed class PhotoWithheld extends RuntimeException permits Withdrawn, Embargoed {
        private PhotoWithheld(String message) {
            super(message);
        }
    }

    /** There is a kill notice. */
    public static final class Withdrawn extends PhotoWithheld {
        private Withdrawn(Reason reason) {
            super(reason.message() + " Only librarians can look at it.");
        }
    }

    /** Its time hasn't come. */
    public static final class Embargoed extends PhotoWithheld {
        private Embargoed(Reason reason) {
            super("This picture is under an embargo. " + reason.message());
        }
    }

    /**
     * Says whether a picture may be handed out.
     *
     * @param isLibrarian who may look at everything
     * @throws PhotoNotFound if there is none of that id
     * @throws PhotoWithheld if it may not
     */
    public void check(String id, boolean isLibrarian) {
        Licence licence = licence(id).orElseThrow(() -> new PhotoNotFound(id));
        if (isLibrarian) {
            return;
        }
        for (Reason reason : licence.reasons()) {
            if (reason.code().equals(WITHDRAWN)) {
                throw new Withdrawn(reason);
            }
            if (reason.code().equals(EMBARGO)) {
                throw new Embargoed(reason);
            }
        }
    }

    /** Whether only librarians may look at a picture; at one that isn't there nobody can. */
    public boolean isWithheld(String id) {
        return licence(id).map(Withholding::isWithheld).orElse(true);
    }

    /** Whether only librarians may look at a picture of that licence. */
    public static boolean isWithheld(Licence licence) {
        return licence.reasons().stream()
                .map(Reason::code)
                .anyMatch(code -> code.equals(WITHDRAWN) || code.equals(EMBARGO));
    }

    private Optional<Licence> licence(String id) {
        return rights.of(id, Use.UNSTATED).map(found -> found.rights().licence());
    }
}
