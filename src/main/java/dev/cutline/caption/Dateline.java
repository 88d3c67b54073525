package dev.cutline.caption;

import org.jspecify.annotations.Nullable;

/**
 * Place and day ahead of a caption: {@code SEOUL, SOUTH KOREA - MARCH 17: …}.
 *
 * @param city city in natural case, or null
 * @param region state or province in natural case, or null
 * @param country country in natural case, or null
 * @param date {@code 2023-03-17}, {@code 03-17} where the dateline gives no year, {@code 2023-03} where
 *     it gives no day, or null
 */
public record Dateline(
        @Nullable String city,
        @Nullable String region,
        @Nullable String country,
        @Nullable String date) {}
