package dev.cutline.desk.delivery;

import dev.cutline.archive.Archive;
import dev.cutline.desk.PhotoNotFound;
import dev.cutline.desk.Photos;
import dev.cutline.metadata.Metadata;
import dev.cutline.metadata.MetadataReader;
import dev.cutline.photo.Photo;
import dev.cutline.photo.PictureFile;
import dev.cutline.preview.Previews;
import dev.cutline.preview.Size;
import java.nio.file.Path;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** The files of photos: as received, and small copies of them. */
@Service
public final class PhotoFiles {

    private final Photos photos;
    private final Archive archive;
    private final MetadataReader reader;
    private final Previews previews;

    PhotoFiles(Photos photos, Archive archive, MetadataReader reader, Previews previews) {
        this.photos = photos;
        this.archive = archive;
        this.reader = reader;
        this.previews = previews;
    }

    /**
     * The received file, read only.
     *
     * @throws PhotoNotFound if there is none of that id
     */
    public Path original(String id) {
        return archive.original(photos.photo(id).id());
    }

    /**
     * All that the received file says, each standard apart.
     *
     * @throws PhotoNotFound if there is none of that id
     */
    public Metadata metadata(String id) {
        return reader.read(original(id));
    }

    /**
     * A small copy, a JPEG; empty while it is being made or where the picture can't be shown.
     *
     * @throws PhotoNotFound if there is none of that id
     */
    public Optional<Path> small(String id, Size size) {
        return small(photos.photo(id), size);
    }

    /** A small copy of a photo that is at hand. */
    public Optional<Path> small(Photo photo, Size size) {
        PictureFile file = photo.record().file();
        return previews.find(photo.id(), size, archive.original(photo.id()), file.orientation());
    }

    /** Whether no small copy will ever come: the picture is of a kind that can't be decoded, or too damaged. */
    public boolean cannotBeShown(String id) {
        return previews.isUndecodable(id);
    }
}
