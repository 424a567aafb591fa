package city.innovation.kit.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CityTimeTest {

    @Test
    void takesDaysFromSeoul() {
        assertThat(CityTime.dateOf(Instant.parse("2023-06-30T14:59:59.999Z"))).isEqualTo("2023-06-30");
        assertThat(CityTime.dateOf(Instant.parse("2023-06-30T15:00:00Z"))).isEqualTo("2023-07-01");
        assertThat(CityTime.startOf(LocalDate.of(2023, 7, 1))).isEqualTo("2023-06-30T15:00:00Z");
        assertThat(CityTime.endOf(LocalDate.of(2023, 6, 30))).isEqualTo("2023-06-30T14:59:59.999Z");
    }

    @Test
    void namesQuarters() {
        assertThat(CityTime.quarterOf(LocalDate.of(2023, 6, 30))).isEqualTo("2023-Q2");
        assertThat(CityTime.quarterOf(LocalDate.of(2023, 12, 31))).isEqualTo("2023-Q4");
    }
}
