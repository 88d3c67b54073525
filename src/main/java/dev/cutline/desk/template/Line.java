package dev.cutline.desk.template;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * What a template does to one field.
 *
 * @param property the IPTC property (JSON id), {@code property@lang} for a further language
 * @param how the text joins what is there
 * @param text with variables such as {@code {city}}; several values of a list with semicolons between
 */
public record Line(
        @NotNull @Size(min = 1, max = 100) String property,
        @NotNull How how,
        @NotNull @Size(max = 50_000) String text) {}
