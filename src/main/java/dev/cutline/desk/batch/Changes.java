package dev.cutline.desk.batch;

import dev.cutline.desk.Photos;
import dev.cutline.desk.template.Filling;
import dev.cutline.photo.RecordEditor;
import dev.cutline.photo.Revision;
import dev.cutline.photo.Revision.Change;
import dev.cutline.photo.Revision.Withdrawal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What an action makes of a picture's record. */
@Component
final class Changes {

    private final Photos photos;
    private final Filling filling;
    private final RecordEditor editor;

    Changes(Photos photos, Filling filling, RecordEditor editor) {
        this.photos = photos;
        this.filling = filling;
        this.editor = editor;
    }

    /** The next revision, which may say the same as the current one. */
    Revision next(Revision current, Action action, Change change) {
        if (action instanceof Action.Withdraw withdraw) {
            return current.withdrawn() != null
                    ? current
                    : current.withdrawn(new Withdrawal(withdraw.reason(), change.by(), change.at()), change);
        }
        if (action instanceof Action.Restore) {
            return current.withdrawn(null, change);
        }
        return editor.edit(current, patch(current, action, change), change);
    }

    private Map<String, @Nullable Object> patch(Revision current, Action action, Change change) {
        if (action instanceof Action.Edit edit) {
            return edit.iptc();
        }
        if (action instanceof Action.Fill fill) {
            return filling.patch(fill.lines(), photos.asOfNow(current), change.by());
        }
        if (action instanceof Action.Replace replace) {
            return replace.replacement().patch(current.iptc());
        }
        throw new IllegalStateException("No change of values: " + action);
    }
}
