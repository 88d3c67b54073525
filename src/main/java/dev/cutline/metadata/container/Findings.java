package dev.cutline.metadata.container;

import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What a walk through a file has come upon: blocks of metadata, the picture's size, damage. */
public final class Findings {

    /** What a block holds. */
    public enum Kind {
        /** A TIFF structure. */
        EXIF,
        /** A TIFF structure whose first directory is the one for the camera's settings. */
        EXIF_IFD,
        /** A TIFF structure whose first directory is the one for the place. */
        GPS_IFD,
        /** IPTC-IIM datasets. */
        IIM,
        /** The MD5 of the IIM at the time the XMP was written, Photoshop resource 0x0425. */
        IIM_DIGEST,
        /** A serialized XMP packet. */
        XMP,
        /** A part of an extended XMP packet, with its GUID, full length and offset in front. */
        XMP_EXTENSION,
        /** A signed statement about the file's origin (C2PA), which any change of the file breaks. */
        C2PA
    }

    /** A block of metadata and where it was found. */
    public record Block(Kind kind, String name, Source data) {

        public String place() {
            return Findings.place(name, data.start());
        }
    }

    /** Something that is not as it should be, and where. */
    public record Damage(String code, String place, String message) {}

    /** More blocks than any program writes are an attack. */
    private static final int MAX_BLOCKS = 1024;

    private static final long MAX_BYTES = 4L * Source.MAX_BLOCK;

    private final List<Block> blocks = new ArrayList<>();
    private final List<Damage> damages = new ArrayList<>();
    private long bytes;
    private long unpacked;
    private String mediaType;
    private @Nullable Integer width;
    private @Nullable Integer height;

    Findings(String mediaType) {
        this.mediaType = mediaType;
    }

    public List<Block> blocks() {
        return blocks;
    }

    public List<Block> blocks(Kind kind) {
        return blocks.stream().filter(block -> block.kind() == kind).toList();
    }

    public List<Damage> damages() {
        return damages;
    }

    public String mediaType() {
        return mediaType;
    }

    public @Nullable Integer width() {
        return width;
    }

    public @Nullable Integer height() {
        return height;
    }

    void mediaType(String type) {
        mediaType = type;
    }

    /** The first size given is the main picture's. */
    void size(long newWidth, long newHeight) {
        if (width == null && newWidth > 0 && newHeight > 0 && Math.max(newWidth, newHeight) < Integer.MAX_VALUE) {
            width = (int) newWidth;
            height = (int) newHeight;
        }
    }

    void add(Kind kind, String name, Source data) {
        if (blocks.size() == MAX_BLOCKS) {
            throw new Damaged("too-many-blocks", "more than %,d blocks of metadata".formatted(MAX_BLOCKS));
        }
        bytes += kind == Kind.EXIF ? 0 : data.length();
        if (bytes > MAX_BYTES) {
            throw new Damaged("too-large", "more than %,d bytes of metadata".formatted(MAX_BYTES));
        }
        blocks.add(new Block(kind, name, data.order(ByteOrder.BIG_ENDIAN)));
    }

    /** Unpacks or joins a block; what all of them come to is limited, whatever becomes of them. */
    Source unpacked(Supplier<Source> unpacking) {
        if (unpacked > MAX_BYTES) {
            throw new Damaged("too-large", "more than %,d bytes of packed metadata".formatted(MAX_BYTES));
        }
        try {
            Source data = unpacking.get();
            unpacked += data.length();
            return data;
        } catch (Damaged damage) {
            unpacked += damage.code().equals("too-large") ? Source.MAX_BLOCK : 0;
            throw damage;
        }
    }

    void damage(String name, Source where, Damaged damage) {
        damages.add(new Damage(damage.code(), place(name, where.start()), String.valueOf(damage.getMessage())));
    }

    /** Does a part of the walk; damage in it is noted, and the walk goes on behind it. */
    void within(String name, Source where, Runnable part) {
        try {
            part.run();
        } catch (Damaged damage) {
            damage(name, where, damage);
        }
    }

    private static String place(String name, long position) {
        return String.format(Locale.ROOT, "%s at %,d", name, position);
    }
}
