package dev.cutline.web.photo;

import dev.cutline.metadata.Metadata;
import dev.cutline.photo.Revision;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where a picture was taken, or what it shows, as degrees.
 *
 * @param latitude north is positive
 * @param longitude east is positive
 */
record Coordinates(double latitude, double longitude) {

    private static final List<String> PLACES = List.of("locationCreated", "locationsShown");

    /** Those of a record's places, the first that has any. */
    static Optional<Coordinates> of(Revision record) {
        return PLACES.stream()
                .map(property -> record.iptc().get(property))
                .flatMap(value -> value instanceof List<?> list ? list.stream() : Stream.ofNullable(value))
                .filter(Map.class::isInstance)
                .map(place -> (Map<?, ?>) place)
                .flatMap(place -> of(place.get("GPSLatitude"), "", place.get("GPSLongitude"), "").stream())
                .findFirst();
    }

    /** Those that the camera wrote. */
    static Optional<Coordinates> of(Metadata metadata) {
        Map<String, ?> exif = metadata.exif();
        return of(
                exif.get("GPS:GPSLatitude"),
                String.valueOf(exif.get("GPS:GPSLatitudeRef")),
                exif.get("GPS:GPSLongitude"),
                String.valueOf(exif.get("GPS:GPSLongitudeRef")));
    }

    private static Optional<Coordinates> of(
            @Nullable Object latitude, String northOrSouth, @Nullable Object longitude, String eastOrWest) {
        try {
            double north = Double.parseDouble(String.valueOf(latitude)) * (northOrSouth.startsWith("S") ? -1 : 1);
            double east = Double.parseDouble(String.valueOf(longitude)) * (eastOrWest.startsWith("W") ? -1 : 1);
            boolean onEarth = Math.abs(north) <= 90 && Math.abs(east) <= 180 && (north != 0 || east != 0);
            return onEarth ? Optional.of(new Coordinates(north, east)) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** {@code 59.44800° N, 24.73600° E}. */
    public String words() {
        return String.format(
                Locale.ROOT,
                "%.5f° %s, %.5f° %s",
                Math.abs(latitude),
                latitude < 0 ? "S" : "N",
                Math.abs(longitude),
                longitude < 0 ? "W" : "E");
    }

    /** A map that shows the place; nothing is asked of it until somebody goes there. */
    public String map() {
        return String.format(
                Locale.ROOT,
                "https://www.openstreetmap.org/?mlat=%1$.5f&mlon=%2$.5f#map=15/%1$.5f/%2$.5f",
                latitude,
                longitude);
    }
}
