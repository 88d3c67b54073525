package dev.cutline.desk.template;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateFormsTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # form | of 17 March 2023, 08:15 in Seoul | of March 2023 | of 2023
            long | 17 March 2023 | March 2023 | 2023
            short | 17 Mar 2023 | Mar 2023 | 2023
            us | March 17, 2023 | March 2023 | 2023
            ap | March 17, 2023 | March 2023 | 2023
            iso | 2023-03-17 | 2023-03 | 2023
            slash | 17/03/2023 | 03/2023 | 2023
            dots | 17.3.2023 | 3.2023 | 2023
            year | 2023 | 2023 | 2023
            month | March | March | ''
            day | 17 | '' | ''
            weekday | Friday | '' | ''
            time | 08:15 | '' | ''
            """)
    void sayNoMoreThanIsKnown(String form, String day, String month, String year) {
        assertThat(DateForms.write("2023-03-17T08:15:00+09:00", form)).isEqualTo(day);
        assertThat(DateForms.write("2023-03", form)).isEqualTo(month);
        assertThat(DateForms.write("2023", form)).isEqualTo(year);
        assertThat(DateForms.names()).contains(form);
    }

    @ParameterizedTest
    @CsvSource({
        "2023-01-05, 'Jan. 5, 2023'",
        "2023-02-05, 'Feb. 5, 2023'",
        "2023-05-31, 'May 31, 2023'",
        "2023-07-04, 'July 4, 2023'",
        "2023-08-09, 'Aug. 9, 2023'",
        "2023-09-11, 'Sept. 11, 2023'",
        "2023-12-31, 'Dec. 31, 2023'"
    })
    void shortenMonthsAsAmericanAgenciesDo(String date, String written) {
        assertThat(DateForms.write(date, "ap")).isEqualTo(written);
    }

    @Test
    void leaveWhatIsNoDateAsItIs() {
        assertThat(DateForms.write("circa 1950", "long")).isEqualTo("circa 1950");
        assertThat(DateForms.write("2023-02-30", "long")).isEqualTo("2023-02-30");
        assertThat(DateForms.write("", "iso")).isEmpty();
        assertThat(DateForms.write("2023-03-17", "time")).isEmpty();
    }
}
