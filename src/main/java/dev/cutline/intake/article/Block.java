package dev.cutline.intake.article;

import org.jspecify.annotations.Nullable;

/**
 * A paragraph of an article that is no web page, or a picture between its paragraphs.
 *
 * @param text the words, or empty
 * @param reference what the picture is called, or empty where this is no picture
 * @param content the picture, where it came along
 */
record Block(String text, String reference, byte @Nullable [] content) {

    static Block words(String text) {
        return new Block(text.strip(), "", null);
    }

    boolean isPicture() {
        return !reference.isEmpty() || content != null;
    }
}
