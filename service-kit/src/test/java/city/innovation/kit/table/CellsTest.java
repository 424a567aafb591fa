package city.innovation.kit.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1,234,567 | 1234567",
                "5.0 | 5",
                "-5 | -5",
                "+7 | 7",
                " 12 | 12",
            })
    void readsWholeNumbers(String cell, long number) {
        assertThat(Cells.whole(cell)).isEqualTo(number);
    }

    @Test
    void readsDecimals() {
        assertThat(Cells.decimal("1,234.50")).isEqualTo(new BigDecimal("1234.50"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1,23", "1.2.3", "1e5", "일", "0x10", "99999999999999999999", "5.5", "--5"})
    void refusesWhatIsNoWholeNumber(String cell) {
        assertFault(() -> Cells.whole(cell), BadCell.Fault.NOT_A_NUMBER);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "5000000 | 5000000",
                "5,000,000원 | 5000000",
                "₩5,000,000 | 5000000",
                "450,000 원 | 450000",
                "1,200만원 | 12000000",
                "3백만원 | 3000000",
                "3천만 | 30000000",
                "1억 2,000만원 | 120000000",
                "1.5억원 | 150000000",
                "2억5천만원 | 250000000",
                "1만 5천원 | 15000",
                "1억 500원 | 100000500",
                "△300만원 | -3000000",
                "-5 | -5"
            })
    void readsAmounts(String cell, long won) {
        assertThat(Amounts.won(cell)).isEqualTo(won);
    }

    @Test
    void readsBareAmountsInTheColumnsUnit() {
        assertThat(Amounts.unitOf("지원 예산(백만원)")).isEqualTo(1_000_000);
        assertThat(Amounts.unitOf("예산(단위: 억 원)")).isEqualTo(100_000_000);
        assertThat(Amounts.unitOf("투자액(십억원)")).isEqualTo(1_000_000_000);
        assertThat(Amounts.unitOf("총액(조원)")).isEqualTo(1_000_000_000_000L);
        assertThat(Amounts.unitOf("예산(원)")).isEqualTo(1);
        assertThat(Amounts.unitOf("지원 인원")).isNull();
        assertThat(Amounts.won("1,234.5", 1_000_000)).isEqualTo(1_234_500_000);
        assertThat(Amounts.won("5,000원", 1_000_000)).isEqualTo(5_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "원", "약 5만원", "5만 5만원", "5천 3억원", "0.5원", "1억 2000", "5달러"})
    void refusesWhatIsNoAmount(String cell) {
        assertFault(() -> Amounts.won(cell), BadCell.Fault.NOT_AN_AMOUNT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2020-03-01",
                "2020.3.1.",
                "2020. 3. 1.",
                "2020.03.01",
                "2020/3/1",
                "20200301",
                "2020년 3월 1일",
                " 2020-03-01 10:00",
                "2020-3-1T10:00:00"
            })
    void readsDates(String cell) {
        assertThat(Cells.date(cell)).isEqualTo(LocalDate.of(2020, 3, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "20.3.1", "2020-02-30", "2020-13-01", "어제", "2020-03"})
    void refusesWhatIsNoDate(String cell) {
        assertFault(() -> Cells.date(cell), BadCell.Fault.NOT_A_DATE);
    }

    @ParameterizedTest
    @CsvSource({
        "2017-10-24 10:42:52, 2017-10-24T01:42:52Z",
        "2017.10.24. 10:42, 2017-10-24T01:42:00Z",
        "2017/10/24 9:05:00.0, 2017-10-24T00:05:00Z",
        "2017-10-24T10:42:52Z, 2017-10-24T10:42:52Z",
        "2017-10-24T10:42:52+09:00, 2017-10-24T01:42:52Z",
        "2017-10-24, 2017-10-23T15:00:00Z"
    })
    void readsTimesOfSeoul(String cell, Instant at) {
        assertThat(Cells.instant(cell)).isEqualTo(at);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "10:42", "2017-10-24 25:00", "2017-10-32 10:00", "2017-10-24T10:42:52+99:00"})
    void refusesWhatIsNoTime(String cell) {
        assertFault(() -> Cells.instant(cell), BadCell.Fault.NOT_A_TIME);
    }

    private static void assertFault(Runnable reading, BadCell.Fault fault) {
        assertThatThrownBy(reading::run)
                .isInstanceOfSatisfying(
                        BadCell.class, e -> assertThat(e.fault()).isEqualTo(fault));
    }
}
