package city.innovation.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** Sets the city's clock to the morning of a day, by the file that all services of a suite read. It only goes forward. */
record CityDays(Path file, Clock real) {

    private static final ZoneId CITY = ZoneId.of("Asia/Seoul");
    private static final LocalTime MORNING = LocalTime.of(9, 0);

    static CityDays of(Path file) {
        return new CityDays(file, Clock.systemUTC());
    }

    /** Replaced in one step, so that nobody reads half of it. */
    void moveTo(LocalDate day) {
        Duration offset = Duration.between(real.instant(), day.atTime(MORNING).atZone(CITY));
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.writeString(fresh, offset.toString());
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
