package dev.cutline.desk.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class SelectionTests {

    @Test
    void countsAPictureOnce() {
        assertThat(Selection.of(List.of("a", "b", "a")).ids()).containsExactly("a", "b");
    }

    @Test
    void isOfPicturesOrOfAQuery() {
        assertThat(Selection.found("").query()).isEmpty();
        assertThatThrownBy(() -> new Selection(null, null)).isInstanceOf(InvalidBatch.class);
        assertThatThrownBy(() -> new Selection(List.of("a"), "by:jung")).hasMessageContaining("not both");
    }

    @Test
    void asksForPicturesWhereNoneIsSelected() {
        assertThatThrownBy(() -> Selection.of(List.of())).hasMessageContaining("Select some");
    }
}
