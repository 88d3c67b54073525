package dev.cutline.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.support.ResourceBundleMessageSource;

class BatchTitlesTests {

    private final BatchTitles titles = new BatchTitles(wording());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # as the batch says it | as the page says it
            Edit Date Created | Edit Taken
            Edit Headline, Description, City and 2 more | Edit Headline, Caption, City and 2 more
            Undo: Edit Alt Text (Accessibility) | Undo: Edit Alt text
            Edit Job Id (batch 2026-11-27-4f) | Edit Job (batch 2026-11-27-4f)
            Edit Description, Mood and 1 more (batch 7) | Edit Caption, Mood and 1 more (batch 7)
            Template “Date Created” | Template “Date Created”
            Replace “Description” by “x” | Replace “Description” by “x”
            Withdrawn: Edit Date Created by AFP | Withdrawn: Edit Date Created by AFP
            Editor's wish | Editor's wish
            """)
    void nameThePropertiesAsTheDeskDoes(String said, String shown) {
        assertThat(titles.of(said)).isEqualTo(shown);
    }

    private static Wording wording() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("dev/cutline/web/messages");
        messages.setDefaultEncoding("UTF-8");
        return new Wording(messages);
    }
}
