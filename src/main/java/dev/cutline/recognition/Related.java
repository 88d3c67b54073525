package dev.cutline.recognition;

/**
 * A photo that belongs to another.
 *
 * @param id the photo's
 * @param relation {@code same-picture}: the same image data under other metadata; {@code likeness}: it looks the same
 */
public record Related(String id, String relation) {}
