package city.innovation.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoClockTest {

    @TempDir
    Path folder;

    @Test
    void itHoldsAnOffsetThatOnlyGoesForward() throws IOException {
        Path file = folder.resolve("clock");
        DemoClock clock = clockAt(file);
        clock.moveTo(395);
        assertThat(Duration.parse(Files.readString(file))).isEqualTo(Duration.ofDays(-395));
        clock.moveTo(0);
        assertThat(Duration.parse(Files.readString(file))).isZero();
        assertThatIllegalArgumentException().isThrownBy(() -> clock.moveTo(1));
    }

    @Test
    void daysAreTheCitys() {
        DemoClock clock = clockAt(folder.resolve("clock"));
        assertThat(clock.day(0)).isEqualTo(LocalDate.of(2026, 11, 23));
        assertThat(clock.day(395)).isEqualTo(LocalDate.of(2025, 10, 24));
        assertThat(clock.instant(1)).isEqualTo(Instant.parse("2026-11-21T16:00:00Z"));
    }

    private static DemoClock clockAt(Path file) {
        return new DemoClock(file, Clock.fixed(Instant.parse("2026-11-22T16:00:00Z"), ZoneOffset.UTC), Duration.ZERO);
    }
}
