package dev.cutline.desk.batch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cutline.desk.batch.Outcome.Result;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class OutcomeTests {

    private static final Outcome PARTLY = Outcome.partly("a", List.of("cityName", "description", "withdrawal"));

    @Test
    void saysByNameWhatWasLeft() {
        assertThat(PARTLY.message())
                .isEqualTo("Left as somebody else has changed it since: City, Description, Withdrawal.");
        assertThat(PARTLY.message(id -> id.equals("description") ? "Caption" : id))
                .isEqualTo("Left as somebody else has changed it since: cityName, Caption, withdrawal.");
    }

    @Test
    void keepsAReasonThatNamesNothing() {
        assertThat(new Outcome("a", Result.FAILED, "No space.").message(String::toUpperCase))
                .isEqualTo("No space.");
    }

    @Test
    void isReadAgainAsItWasWritten() {
        JsonMapper json = new JsonMapper();
        assertThat(json.readValue(json.writeValueAsString(PARTLY), Outcome.class))
                .isEqualTo(PARTLY);
        Outcome old = json.readValue("{\"photoId\":\"a\",\"result\":\"partly\",\"message\":\"Left.\"}", Outcome.class);
        assertThat(old.message(String::toUpperCase)).isEqualTo("Left.");
    }
}
