package dev.cutline.cli.server;

/** The desk can't be worked with, now or with this key: a run ends here. */
public final class Gone extends RuntimeException {

    Gone(String message) {
        super(message);
    }
}
