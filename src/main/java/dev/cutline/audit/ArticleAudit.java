package dev.cutline.audit;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.cutline.credit.Credit;
import dev.cutline.credit.line.CreditParser;
import dev.cutline.desk.Photos;
import dev.cutline.licence.Licence;
import dev.cutline.licence.Use;
import dev.cutline.photo.Photo;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Joins the pictures of an article with our photos, and says what is wrong with their credits and licences. */
@Service
public final class ArticleAudit {

    private final CreditParser parser;
    private final Joining joining;
    private final Photos photos;

    ArticleAudit(CreditParser parser, Joining joining, Photos photos) {
        this.parser = parser;
        this.joining = joining;
        this.photos = photos;
    }

    /**
     * What was found of a picture.
     *
     * @param picture as printed
     * @param credit what the printed credit says
     * @param photoId of the photo that it is, or null where none of ours is
     * @param joinedBy {@code reference}, {@code jobid}, {@code likeness} or {@code caption}, or null
     * @param why it was joined, one sentence, or null
     * @param mustRead the credit that must be printed, or null where nobody knows
     * @param licence the photo's, or null
     * @param problems what is wrong; empty where all is well
     */
    public record Finding(
            @JsonUnwrapped PrintedPicture picture,
            Credit credit,
            @Nullable String photoId,
            @Nullable String joinedBy,
            @Nullable String why,
            @Nullable String mustRead,
            @Nullable Licence licence,
            List<Fault> problems) {

        public Finding {
            problems = List.copyOf(problems);
        }
    }

    /**
     * Judges pictures, in their order.
     *
     * @param use that the article makes of them
     * @throws dev.cutline.search.cluster.SearchUnavailable while Elasticsearch can't be asked
     */
    public List<Finding> judge(List<PrintedPicture> pictures, Use use) {
        return pictures.stream().map(picture -> judge(picture, use)).toList();
    }

    private Finding judge(PrintedPicture picture, Use use) {
        Credit printed = picture.creditLine().isBlank() ? Credit.NONE : credit(picture.creditLine());
        Optional<Join> join = joining.join(picture, printed);
        if (join.isEmpty()) {
            return new Finding(picture, printed, null, null, null, null, null, Judgement.ofStranger(picture));
        }
        Photo photo = photos.photo(join.get().photo().id(), use);
        return new Finding(
                picture,
                printed,
                photo.id(),
                join.get().by(),
                join.get().why(),
                photo.licence().creditLine(),
                photo.licence(),
                Judgement.of(picture, printed, photo));
    }

    /** It stands where a credit stands, so that a bare name is one. */
    private Credit credit(String line) {
        Credit plain = parser.parse(line);
        boolean nothing = plain.creators().isEmpty() && plain.chain().isEmpty();
        return parser.canonical(nothing ? parser.parse("Photo: " + line) : plain);
    }
}
