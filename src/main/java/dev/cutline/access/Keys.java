package dev.cutline.access;

import dev.cutline.archive.Paper;
import dev.cutline.archive.Shelf;
import dev.cutline.archive.Shelves;
import dev.cutline.photo.Revision.Change;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * The keys by which people and other systems are known: one each, under their name.
 *
 * <p>Only a hash of each is kept. A key is 256 random bits, so the hash needs no salt and no slowness.
 */
@Component
public final class Keys {

    private static final int BYTES = 32;
    private static final Pattern NAME = Pattern.compile("(?!\\.+$)[^/\\\\;%\\p{Cntrl}]+");

    private final Shelf<Lock> locks;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    public Keys(Shelves shelves, Clock clock) {
        this.locks = shelves.shelf("keys", Lock.class);
        this.clock = clock;
    }

    /** What is kept of a key. */
    record Lock(Role role, String sha256) {}

    /**
     * Somebody who has a key.
     *
     * @param name a person's, an agency's or a system's
     * @param role what they may do
     * @param since when the key was handed out
     */
    public record Holder(String name, Role role, Instant since) {

        private static Holder of(Paper<Lock> lock) {
            return new Holder(lock.name(), lock.required().role(), lock.change().at());
        }
    }

    /** Whether a name can stand in the address at which its key is made void; dots alone would be a folder there. */
    public static boolean canHold(String name) {
        return NAME.matcher(name).matches();
    }

    /**
     * Makes a key for somebody; one that they had before is void.
     *
     * @return the key, which nobody can tell again
     */
    public String handOut(String name, Role role, String by) {
        byte[] secret = new byte[BYTES];
        random.nextBytes(secret);
        String key = "cutline_" + Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        locks.put(name, null, new Lock(role, hash(key)), change(by));
        return key;
    }

    /** Makes somebody's key void. */
    public void revoke(String name, String by) {
        locks.remove(name, change(by));
    }

    /** Everybody who has a key, by name. */
    public List<Holder> holders() {
        return locks.papers().stream().map(Holder::of).toList();
    }

    /** Whose key this is. */
    Optional<Holder> holder(String key) {
        String hash = hash(key);
        return locks.papers().stream()
                .filter(lock -> lock.required().sha256().equals(hash))
                .map(Holder::of)
                .findFirst();
    }

    private Change change(String by) {
        return new Change(by, clock.instant(), null);
    }

    private static String hash(String key) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(key.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
