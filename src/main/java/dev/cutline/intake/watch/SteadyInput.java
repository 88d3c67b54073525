package dev.cutline.intake.watch;

import java.io.FilterInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/** Reads a file and fails at its end if somebody has written to it meanwhile: nothing is taken in half. */
final class SteadyInput extends FilterInputStream {

    private final Path file;
    private final Sighting sighting;

    private SteadyInput(Path file, Sighting sighting) throws IOException {
        super(Files.newInputStream(file));
        this.file = file;
        this.sighting = sighting;
    }

    /** The file can't be read, or not as it was seen; that isn't the archive's fault. */
    static final class Unsteady extends IOException {
        Unsteady(String message, IOException cause) {
            super(message, cause);
        }
    }

    static SteadyInput open(Path file, Sighting sighting) throws IOException {
        try {
            return new SteadyInput(file, sighting);
        } catch (IOException e) {
            throw new Unsteady(String.valueOf(e.getMessage()), e);
        }
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        try {
            int read = super.read(bytes, offset, length);
            if (read < 0 && !sighting.isSameAs(Sighting.of(Files.readAttributes(file, BasicFileAttributes.class), 0))) {
                throw new IOException("It was written to while it was read");
            }
            return read;
        } catch (IOException e) {
            throw new Unsteady(String.valueOf(e.getMessage()), e);
        }
    }
}
