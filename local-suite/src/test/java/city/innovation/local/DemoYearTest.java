package city.innovation.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoYearTest {

    @TempDir
    Path folder;

    @Test
    void eachStepIsToldOnItsDayAndTheClockEndsToday() throws Exception {
        Path file = folder.resolve("clock");
        DemoYear year = new DemoYear();
        List<String> told = new ArrayList<>();
        for (int day : new int[] {7, 395, 0, 31, 395}) {
            year.on(day, calls -> told.add(day + " at " + daysIn(file)));
        }
        DemoClock clock = new DemoClock(file, Clock.systemUTC(), Duration.ZERO);
        year.tell(clock, null);
        assertThat(told).containsExactly("395 at -395", "395 at -395", "31 at -31", "7 at -7", "0 at 0");
        assertThat(daysIn(file)).isZero();
    }

    @Test
    void nothingHappensOutsideOfIt() {
        DemoYear year = new DemoYear();
        assertThatIllegalArgumentException().isThrownBy(() -> year.on(396, calls -> {}));
        assertThatIllegalArgumentException().isThrownBy(() -> year.on(-1, calls -> {}));
    }

    @Test
    void allOfTheDemoDataLiesWithinIt() {
        DemoClock clock = new DemoClock(folder.resolve("clock"), Clock.systemUTC(), Duration.ZERO);
        new DemoData(clock).begin();
        assertThat(daysIn(folder.resolve("clock"))).isEqualTo(-DemoYear.DAYS);
    }

    private static long daysIn(Path clock) {
        try {
            return Duration.parse(Files.readString(clock)).toDays();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
