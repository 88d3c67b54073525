package dev.cutline.search.node;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.util.FileSystemUtils;
import org.springframework.util.unit.DataSize;

/**
 * The node's files: the server, unpacked once for each version, and beside it its configuration, data and logs.
 *
 * @param folder the node's own folder
 */
record NodeHome(Path folder) {

    private static final String PACKAGE = "dev/cutline/search/node/";
    private static final String CARRIED = "classpath*:" + PACKAGE + "elasticsearch-*.zip";
    private static final long LEAST_MEGABYTES = 256;

    NodeHome {
        folder = folder.toAbsolutePath().normalize();
    }

    Path config() {
        return folder.resolve("config");
    }

    Path data() {
        return folder.resolve("data");
    }

    Path logs() {
        return folder.resolve("logs");
    }

    /** What the node says before its log is open. */
    Path console() {
        return logs().resolve("console.log");
    }

    Path temporary() {
        return folder.resolve("tmp");
    }

    /** The file in which the server writes its address once it listens. */
    Path address() {
        return logs().resolve("http.ports");
    }

    /** Makes everything ready for a start; data that is there stays. Returns the server's own folder. */
    Path prepare(DataSize heap) throws IOException {
        Files.createDirectories(folder);
        Resource zip = carried();
        Path server = folder.resolve(String.valueOf(zip.getFilename()).replace(".zip", ""));
        if (!Files.exists(server)) {
            unpack(zip, server);
        }
        addOwnClasses(server);
        FileSystemUtils.deleteRecursively(config());
        FileSystemUtils.deleteRecursively(temporary());
        for (Path part : new Path[] {config(), data(), logs(), temporary()}) {
            Files.createDirectories(part);
        }
        Files.deleteIfExists(address());
        configure(heap);
        return server;
    }

    /** Whether a server (of ours, still on its way out, or somebody else's) works on the data. */
    boolean inUse() throws IOException {
        Path lock = data().resolve("node.lock");
        if (!Files.exists(lock)) {
            return false;
        }
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.WRITE);
                FileLock held = channel.tryLock()) {
            return held == null;
        }
    }

    private static Resource carried() throws IOException {
        Resource[] found = new PathMatchingResourcePatternResolver().getResources(CARRIED);
        if (found.length == 0) {
            throw new IOException("This build of Cutline carries no Elasticsearch: build it with Maven, or set"
                    + " cutline.elasticsearch.url");
        }
        return found[found.length - 1];
    }

    /** Unpacks beside its place and moves it there, so that a half-unpacked server is never taken for a whole one. */
    private void unpack(Resource zip, Path server) throws IOException {
        Path unpacking = Files.createTempDirectory(folder, ".unpacking-");
        try {
            try (ZipInputStream in = new ZipInputStream(zip.getInputStream())) {
                for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                    extract(in, entry, unpacking);
                }
            }
            Path unpacked = unpacking.resolve(server.getFileName());
            Files.move(unpacked, server, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileAlreadyExistsException | DirectoryNotEmptyException e) {
            // another desk on the same data was faster: same bytes
        } finally {
            FileSystemUtils.deleteRecursively(unpacking);
        }
    }

    private static void extract(ZipInputStream in, ZipEntry entry, Path folder) throws IOException {
        Path target = folder.resolve(entry.getName()).normalize();
        if (!target.startsWith(folder)) {
            throw new IOException("Entry outside of its folder: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(target);
        } else {
            Files.createDirectories(target.getParent());
            Files.copy(in, target);
        }
    }

    /** At each start: ours may be newer than the server that is unpacked. */
    private static void addOwnClasses(Path server) throws IOException {
        writeJar("Keeper", server.resolve("lib/cli-launcher/cutline-keeper.jar"));
        Path plugin = Files.createDirectories(server.resolve("plugins/cutline-analysis"));
        writeJar("AnalysisFilters", plugin.resolve("cutline-analysis.jar"));
        String version = server.getFileName().toString().replace("elasticsearch-", "");
        Files.writeString(
                plugin.resolve("plugin-descriptor.properties"),
                text("plugin-descriptor.properties").replace("${version}", version));
    }

    /** By name: these classes can only be loaded inside the node. */
    private static void writeJar(String type, Path jar) throws IOException {
        String entry = PACKAGE + type + ".class";
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar));
                InputStream in = NodeHome.class.getResourceAsStream(type + ".class")) {
            out.putNextEntry(new JarEntry(entry));
            in.transferTo(out);
            out.closeEntry();
        }
    }

    private void configure(DataSize heap) throws IOException {
        long megabytes = Math.max(LEAST_MEGABYTES, heap.toMegabytes());
        Files.writeString(config().resolve("jvm.options"), text("jvm.options").replace("${heap}", megabytes + "m"));
        for (String name : new String[] {"elasticsearch.yml", "log4j2.properties"}) {
            Files.writeString(config().resolve(name), text(name));
        }
    }

    private static String text(String name) {
        try (InputStream in = NodeHome.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
