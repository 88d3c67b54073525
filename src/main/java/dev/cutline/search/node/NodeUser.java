package dev.cutline.search.node;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The user that the node runs as where that can't be us: Elasticsearch refuses to run as root.
 *
 * @param uid numeric user id
 * @param gid numeric group id
 */
record NodeUser(int uid, int gid) {

    /** {@code nobody} on every Linux. */
    private static final NodeUser NOBODY = new NodeUser(65534, 65534);

    private static final int OTHERS_EXECUTE = 0001;
    private static final int OTHERS_READ = 0004;

    /** Who must run the node in our place, or null where we may run it ourselves. */
    static @Nullable NodeUser instead() {
        Path self = Path.of("/proc/self");
        try {
            boolean root = Files.exists(self) && (int) Files.getAttribute(self, "unix:uid") == 0;
            return root ? NOBODY : null;
        } catch (IOException | UnsupportedOperationException e) {
            return null;
        }
    }

    /** The command that runs another command as this user. */
    List<String> prefix() {
        return List.of("setpriv", "--reuid", "" + uid, "--regid", "" + gid, "--clear-groups", "--");
    }

    /** The first folder on the way to a path that this user can't enter, or null where nothing is in the way. */
    @Nullable
    Path obstacle(Path path) throws IOException {
        Path absolute = path.toAbsolutePath().normalize();
        Path existing = absolute;
        while (existing != null && !Files.exists(existing)) {
            existing = existing.getParent();
        }
        if (existing == null) {
            return absolute;
        }
        Path way = existing.toRealPath().getRoot();
        for (Path name : existing.toRealPath()) {
            way = way.resolve(name);
            int needed = Files.isDirectory(way) ? OTHERS_EXECUTE : OTHERS_READ;
            if (!owns(way) && ((int) Files.getAttribute(way, "unix:mode") & needed) == 0) {
                return way;
            }
        }
        return null;
    }

    /** Hands a folder and everything in it to this user. */
    void own(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : (Iterable<Path>) paths::iterator) {
                if (!owns(path)) {
                    Files.setAttribute(path, "unix:uid", uid, LinkOption.NOFOLLOW_LINKS);
                    Files.setAttribute(path, "unix:gid", gid, LinkOption.NOFOLLOW_LINKS);
                }
            }
        }
    }

    /** Whether nobody but root or this user can have made a folder. */
    boolean trusts(Path folder) throws IOException {
        return owns(folder) || (int) Files.getAttribute(folder, "unix:uid", LinkOption.NOFOLLOW_LINKS) == 0;
    }

    private boolean owns(Path path) throws IOException {
        return (int) Files.getAttribute(path, "unix:uid", LinkOption.NOFOLLOW_LINKS) == uid;
    }
}
