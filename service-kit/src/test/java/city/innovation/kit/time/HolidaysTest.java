package city.innovation.kit.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HolidaysTest {

    private final Holidays holidays = Holidays.known();

    /** As published in the yearly 월력요항 and on record; from 2027 on as published or computed by others. */
    @ParameterizedTest
    @CsvSource({
        "2014, 01-01 01-30 01-31 02-01 03-01 05-05 05-06 06-04 06-06 08-15 09-07 09-08 09-09 09-10 10-03 10-09 12-25",
        "2015, 01-01 02-18 02-19 02-20 03-01 05-05 05-25 06-06 08-14 08-15 09-26 09-27 09-28 09-29 10-03 10-09 12-25",
        "2016, 01-01 02-07 02-08 02-09 02-10 03-01 04-13 05-05 05-06 05-14 06-06 08-15 09-14 09-15 09-16 10-03 10-09"
                + " 12-25",
        "2017, 01-01 01-27 01-28 01-29 01-30 03-01 05-03 05-05 05-09 06-06 08-15 10-02 10-03 10-04 10-05 10-06 10-09"
                + " 12-25",
        "2018, 01-01 02-15 02-16 02-17 03-01 05-05 05-07 05-22 06-06 06-13 08-15 09-23 09-24 09-25 09-26 10-03 10-09"
                + " 12-25",
        "2019, 01-01 02-04 02-05 02-06 03-01 05-05 05-06 05-12 06-06 08-15 09-12 09-13 09-14 10-03 10-09 12-25",
        "2020, 01-01 01-24 01-25 01-26 01-27 03-01 04-15 04-30 05-05 06-06 08-15 08-17 09-30 10-01 10-02 10-03 10-09"
                + " 12-25",
        "2021, 01-01 02-11 02-12 02-13 03-01 05-05 05-19 06-06 08-15 08-16 09-20 09-21 09-22 10-03 10-04 10-09 10-11"
                + " 12-25",
        "2022, 01-01 01-31 02-01 02-02 03-01 03-09 05-05 05-08 06-01 06-06 08-15 09-09 09-10 09-11 09-12 10-03 10-09"
                + " 10-10 12-25",
        "2023, 01-01 01-21 01-22 01-23 01-24 03-01 05-05 05-27 05-29 06-06 08-15 09-28 09-29 09-30 10-02 10-03 10-09"
                + " 12-25",
        "2024, 01-01 02-09 02-10 02-11 02-12 03-01 04-10 05-05 05-06 05-15 06-06 08-15 09-16 09-17 09-18 10-01 10-03"
                + " 10-09 12-25",
        "2025, 01-01 01-27 01-28 01-29 01-30 03-01 03-03 05-05 05-06 06-03 06-06 08-15 10-03 10-05 10-06 10-07 10-08"
                + " 10-09 12-25",
        "2026, 01-01 02-16 02-17 02-18 03-01 03-02 05-01 05-05 05-24 05-25 06-03 06-06 07-17 08-15 08-17 09-24 09-25"
                + " 09-26 10-03 10-05 10-09 12-25",
        "2027, 01-01 02-06 02-07 02-08 02-09 03-01 05-01 05-03 05-05 05-13 06-06 07-17 07-19 08-15 08-16 09-14 09-15"
                + " 09-16 10-03 10-04 10-09 10-11 12-25 12-27",
        "2028, 01-01 01-26 01-27 01-28 03-01 05-01 05-02 05-05 06-06 07-17 08-15 10-02 10-03 10-04 10-05 10-09 12-25",
    })
    void namesTheHolidaysOfAYear(int year, String days) {
        List<LocalDate> expected = Arrays.stream(days.split(" "))
                .map(day -> LocalDate.parse(year + "-" + day))
                .toList();
        assertThat(holidays.of(year).keySet()).containsExactlyElementsOf(expected);
    }

    @Test
    void followsTheDecreesOverTime() {
        assertThat(holidays.name(LocalDate.of(2005, 4, 5))).contains("식목일");
        assertThat(holidays.name(LocalDate.of(2006, 4, 5))).isEmpty();
        assertThat(holidays.name(LocalDate.of(2007, 7, 17))).contains("제헌절");
        assertThat(holidays.name(LocalDate.of(2008, 7, 17))).isEmpty();
        assertThat(holidays.name(LocalDate.of(2012, 10, 9))).isEmpty();
        assertThat(holidays.name(LocalDate.of(2013, 10, 9))).contains("한글날");
        assertThat(holidays.name(LocalDate.of(2025, 5, 1))).isEmpty();
    }

    @Test
    void makesUpOnceForTwoHolidaysOnOneDay() {
        assertThat(holidays.name(LocalDate.of(2025, 5, 5))).contains("부처님 오신 날, 어린이날");
        assertThat(holidays.name(LocalDate.of(2025, 5, 6))).contains("대체공휴일(부처님 오신 날, 어린이날)");
        assertThat(holidays.name(LocalDate.of(2025, 5, 7))).isEmpty();
    }

    @Test
    void makesUpAfterATemporaryHoliday() {
        LocalDate monday = LocalDate.of(2026, 8, 17);
        Holidays more = Holidays.with(Map.of(monday, "임시공휴일"));
        assertThat(more.name(monday)).contains("임시공휴일");
        assertThat(more.name(monday.plusDays(1))).contains("대체공휴일(광복절)");
    }

    @Test
    void takesUpNewExtraDays() {
        Map<LocalDate, String> extras = new TreeMap<>();
        LocalDate day = LocalDate.of(2026, 11, 30);
        assertThat(Holidays.with(extras).name(day)).isEmpty();
        extras.put(day, "임시공휴일");
        assertThat(Holidays.with(extras).name(day)).contains("임시공휴일");
    }

    @Test
    void refusesYearsItDoesNotKnow() {
        assertThatThrownBy(() -> holidays.of(1999)).isInstanceOf(IllegalArgumentException.class);
    }
}
