package dev.cutline.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cutline.api.DeskClient.Answer;
import java.nio.charset.StandardCharsets;
import org.springframework.http.MediaType;

/** What all refusals of the desk have (RFC 9457). */
final class ProblemAssertions {

    private ProblemAssertions() {}

    static void assertProblem(Answer answer, int status, String code) {
        assertThat(answer.status())
                .as(() -> new String(answer.body(), StandardCharsets.UTF_8))
                .isEqualTo(status);
        assertThat(answer.headers().getContentType()).isEqualTo(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(answer.at("/code").asString()).isEqualTo(code);
        assertThat(answer.at("/detail").asString()).isNotBlank();
    }
}
