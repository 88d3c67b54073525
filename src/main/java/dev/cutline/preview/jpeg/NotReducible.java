package dev.cutline.preview.jpeg;

import java.io.IOException;

/** Another reader has to do it: this JPEG is of a rarer kind, or damaged. */
public final class NotReducible extends IOException {

    NotReducible(String why) {
        super(why);
    }
}
