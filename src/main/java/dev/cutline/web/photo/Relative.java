package dev.cutline.web.photo;

import dev.cutline.photo.Photo;
import dev.cutline.recognition.Related;
import dev.cutline.web.edit.Field;
import dev.cutline.web.edit.RecordForm;
import java.util.List;
import java.util.function.Function;

/**
 * A photo that belongs to the one on the page.
 *
 * @param photo as of now
 * @param isSamePicture whether it is the same image data under other metadata
 * @param news what it says otherwise, where it came later: the desk may want to take that over
 */
record Relative(Photo photo, boolean isSamePicture, List<News> news) {

    Relative {
        news = List.copyOf(news);
    }

    /**
     * A property that the later photo says otherwise.
     *
     * @param property by its IPTC id
     * @param before what the photo on the page says
     * @param after what the later one says
     */
    record News(String property, String before, String after) {}

    static List<Relative> of(Photo photo, List<Related> related, Function<String, Photo> photos) {
        return related.stream()
                .map(each -> of(photo, photos.apply(each.id()), each.relation().equals("same-picture")))
                .toList();
    }

    private static Relative of(Photo photo, Photo other, boolean isSamePicture) {
        boolean later =
                other.record().file().received().isAfter(photo.record().file().received());
        return new Relative(other, isSamePicture, isSamePicture && later ? news(photo, other) : List.of());
    }

    private static List<News> news(Photo photo, Photo other) {
        RecordForm before = RecordForm.of(photo.record());
        RecordForm after = RecordForm.of(other.record());
        return Field.all().stream()
                .filter(field -> !field.isParts())
                .map(Field::property)
                .map(field -> new News(field, before.text(field), after.text(field)))
                .filter(news -> !news.after().isEmpty() && !news.after().equals(news.before()))
                .toList();
    }
}
