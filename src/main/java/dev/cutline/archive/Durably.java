package dev.cutline.archive;

import java.io.File;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** File operations that are on the disk when they return, or have left nothing behind. */
final class Durably {

    private Durably() {}

    /**
     * Creates a file with all of its bytes, if it isn't there.
     *
     * @throws FileAlreadyExistsException if it is there
     */
    static void create(Path target, byte[] content) throws IOException {
        Path folder = folder(target);
        make(folder);
        Path draft = folder.resolve("." + UUID.randomUUID());
        try {
            Files.write(draft, content, StandardOpenOption.CREATE_NEW);
            sync(draft);
            // A link fails where the name is taken and shows the file whole: both at once, which a move can't.
            Files.createLink(target, draft);
        } finally {
            Files.deleteIfExists(draft);
        }
        syncFolder(folder);
    }

    /**
     * Creates an empty file, if it isn't there.
     *
     * @throws FileAlreadyExistsException if it is there
     */
    static void create(Path target) throws IOException {
        Files.createFile(target);
        syncFolder(folder(target));
    }

    /** Moves a finished file to its place; the same content there is replaced by itself. */
    static void move(Path file, Path target) throws IOException {
        Path folder = folder(target);
        make(folder);
        sync(file);
        Files.move(file, target, StandardCopyOption.ATOMIC_MOVE);
        syncFolder(folder);
    }

    /** Makes a folder and those above it, each safe in the one above. */
    private static void make(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Path above = folder(folder);
            make(above);
            Files.createDirectories(folder);
            syncFolder(above);
        }
    }

    private static Path folder(Path target) {
        Path parent = target.toAbsolutePath().getParent();
        if (parent == null) {
            throw new IllegalArgumentException(target + " has no folder");
        }
        return parent;
    }

    private static void sync(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /** A new name is safe only when its folder is; Windows can't open folders and doesn't need this. */
    private static void syncFolder(Path folder) throws IOException {
        if (File.separatorChar == '/') {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }
}
