package dev.cutline.api.form;

import dev.cutline.desk.agency.AgencyRegister;
import dev.cutline.desk.delivery.Downloads;
import dev.cutline.photo.Photo;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Photos in the forms that other systems want them in. */
@Component
public class PhotoForms {

    private final AgencyRegister register;
    private final Downloads downloads;

    PhotoForms(AgencyRegister register, Downloads downloads) {
        this.register = register;
        this.downloads = downloads;
    }

    /** A photo in a form other than the desk's own JSON. */
    public Object of(Photo photo, Form form) {
        return switch (form) {
            case LINE -> line(photo);
            case FIGURE -> Figure.of(photo, address(photo));
            case XMP -> downloads.sidecar(photo.id());
            case LINKED_DATA -> imageObject(photo);
            case NINJS -> ninjs(photo);
            case JSON -> photo;
        };
    }

    /** Several photos in a form: lines and figures one below the other, JSON as a list, XMP as one RDF document. */
    public Object of(List<Photo> photos, Form form) {
        return switch (form) {
            case LINE -> String.join("\n", photos.stream().map(PhotoForms::line).toList());
            case FIGURE ->
                String.join(
                        "",
                        photos.stream()
                                .map(photo -> Figure.of(photo, address(photo)))
                                .toList());
            case LINKED_DATA -> photos.stream().map(this::imageObject).toList();
            case NINJS -> photos.stream().map(this::ninjs).toList();
            case XMP -> photos.size() == 1 ? of(photos.get(0), form) : descriptions(photos);
            case JSON -> photos;
        };
    }

    private byte[] descriptions(List<Photo> photos) {
        Map<String, byte[]> packets = new LinkedHashMap<>();
        photos.forEach(photo -> packets.put(address(photo), downloads.sidecar(photo.id())));
        return Descriptions.of(packets);
    }

    /** A photo as an item of ninjs, with its address here. */
    public Map<String, Object> ninjs(Photo photo) {
        return Ninjs.of(photo, address(photo));
    }

    private Map<String, Object> imageObject(Photo photo) {
        return ImageObject.of(photo, address(photo), licensingPage(photo));
    }

    private static String line(Photo photo) {
        return Objects.requireNonNullElse(photo.licence().creditLine(), "");
    }

    /** The contract's page goes ahead of the one that the register knows. */
    private @Nullable String licensingPage(Photo photo) {
        String supplier = photo.credit().supplier();
        return Optional.ofNullable(supplier)
                .flatMap(register::find)
                .map(AgencyRegister.Entry::licensingPage)
                .orElse(null);
    }

    private static String address(Photo photo) {
        return ServletUriComponentsBuilder.fromCurrentContextPath()
                .path("/api/photos/{id}")
                .build(photo.id())
                .toString();
    }
}
