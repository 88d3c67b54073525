package dev.cutline.desk.rights;

import dev.cutline.credit.Credit;
import dev.cutline.licence.Licence;
import dev.cutline.photo.Photo;
import dev.cutline.photo.meaning.PhotoReader.Rights;

/**
 * A photo that an enquiry for its licensing credit means.
 *
 * @param photoId the photo's
 * @param matchedBy what of the enquiry led to it: {@code id}, {@code filename}, {@code jobid} …
 * @param credit who must be credited
 * @param licence what may be done with it
 */
public record CreditMatch(String photoId, String matchedBy, Credit credit, Licence licence) {

    static CreditMatch of(Photo photo, String matchedBy) {
        return new CreditMatch(photo.id(), matchedBy, photo.credit(), photo.licence());
    }

    static CreditMatch of(String photoId, String matchedBy, Rights rights) {
        return new CreditMatch(photoId, matchedBy, rights.credit(), rights.licence());
    }
}
