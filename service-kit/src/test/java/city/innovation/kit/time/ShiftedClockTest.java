package city.innovation.kit.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShiftedClockTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    @TempDir
    Path folder;

    @Test
    void followsTheFileAndNeverGoesBackwards() throws IOException {
        Clock clock = clock("-P395D");
        assertThat(clock.instant()).isEqualTo("2025-10-23T12:00:00Z");
        write("-P300D\n");
        assertThat(clock.instant()).isEqualTo("2026-01-26T12:00:00Z");
        write("-P301D");
        assertThat(clock.instant()).isEqualTo("2026-01-26T12:00:00Z");
        write("");
        assertThat(clock.instant()).isEqualTo("2026-01-26T12:00:00Z");
        write("PT1H");
        assertThat(clock.instant()).isEqualTo("2026-11-22T13:00:00Z");
    }

    @Test
    void isTheRealClockUntilTheFileIsThere() throws IOException {
        Clock clock = new ShiftedClock(real(), new ClockFile(file()), Duration.ZERO);
        assertThat(clock.instant()).isEqualTo(NOON);
        write("-PT2H");
        assertThat(clock.instant()).isEqualTo("2026-11-22T10:00:00Z");
    }

    @Test
    void seesAReplacedFileAtOnce() throws IOException {
        write("-PT2H");
        Clock clock = new ShiftedClock(real(), new ClockFile(file()), Duration.ofDays(1));
        assertThat(clock.instant()).isEqualTo("2026-11-22T10:00:00Z");
        Path next = Files.writeString(folder.resolve("next"), "-PT1H");
        Files.move(next, file(), StandardCopyOption.ATOMIC_MOVE);
        assertThat(clock.withZone(CityTime.ZONE).instant()).isEqualTo("2026-11-22T11:00:00Z");
        assertThat(clock.instant()).isEqualTo("2026-11-22T11:00:00Z");
    }

    @Test
    void refusesAFileThatHoldsNoDuration() throws IOException {
        write("yesterday");
        assertThatThrownBy(() -> new ShiftedClock(real(), new ClockFile(file()), Duration.ZERO))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("ISO-8601");
    }

    private Clock clock(String offset) throws IOException {
        write(offset);
        return new ShiftedClock(real(), new ClockFile(file()), Duration.ZERO);
    }

    private static Clock real() {
        return Clock.fixed(NOON, ZoneOffset.UTC);
    }

    private Path file() {
        return folder.resolve("offset");
    }

    private void write(String offset) throws IOException {
        Files.writeString(file(), offset);
    }
}
