package dev.cutline.desk.handout;

import dev.cutline.desk.Photos;
import dev.cutline.desk.delivery.PhotoFiles;
import dev.cutline.desk.rights.Withholding;
import dev.cutline.desk.rights.Withholding.PhotoWithheld;
import dev.cutline.photo.Photo;
import dev.cutline.preview.Size;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Service;

/** Pictures with their captions and credits on paper: a PDF. */
@Service
@EnableConfigurationProperties(ContactSheetSettings.class)
public final class ContactSheet {

    /** More pictures make no sheet that anybody prints. */
    public static final int MOST = 600;

    private final Photos photos;
    private final PhotoFiles files;
    private final Withholding withholding;
    private final ContactSheetSettings settings;

    ContactSheet(Photos photos, PhotoFiles files, Withholding withholding, ContactSheetSettings settings) {
        this.photos = photos;
        this.files = files;
        this.withholding = withholding;
        this.settings = settings;
    }

    /**
     * Writes the sheet. Its parts lie on the disk until they are sent, not in the memory.
     *
     * @param title at the head of each page
     * @param ids of the photos, in their order; those that aren't there are passed over
     * @param everything whether withdrawn and embargoed pictures are shown too, not only named
     */
    public void write(String title, List<String> ids, boolean everything, OutputStream to) throws IOException {
        try (PDDocument document = new PDDocument(IOUtils.createTempFileOnlyStreamCache())) {
            SheetFonts fonts = new SheetFonts(document, settings.fonts(), new MachineFonts()::with);
            document.getDocumentInformation().setTitle(title);
            document.getDocumentInformation().setCreator("Cutline");
            int pages = Math.max(1, (ids.size() + SheetPage.CELLS - 1) / SheetPage.CELLS);
            for (int page = 0; page < pages; page++) {
                List<String> some =
                        ids.subList(page * SheetPage.CELLS, Math.min(ids.size(), (page + 1) * SheetPage.CELLS));
                try (SheetPage sheet = new SheetPage(document, fonts)) {
                    sheet.head(title, "%,d pictures, page %d of %d".formatted(ids.size(), page + 1, pages));
                    for (String id : some) {
                        Photo photo = photos.find(id).orElse(null);
                        if (photo != null) {
                            sheet.add(photo, thumbnail(photo, everything));
                        }
                    }
                }
            }
            document.save(to);
        }
    }

    private Optional<Path> thumbnail(Photo photo, boolean everything) {
        try {
            withholding.check(photo.id(), everything);
            return files.small(photo, Size.THUMBNAIL);
        } catch (PhotoWithheld e) {
            return Optional.empty();
        }
    }
}
