package city.innovation.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The city's time while the demo data is told: an offset in the file that all services read. It only goes forward. */
final class DemoClock {

    private static final ZoneId CITY = ZoneId.of("Asia/Seoul");

    /** Services look every second for what has become due. */
    static final Duration LOOKED = Duration.ofMillis(1_200);

    private final Path file;
    private final Clock real;
    private final Duration rest;
    private int daysAgo = Integer.MAX_VALUE;

    /**
     * A clock that was not set yet.
     *
     * @param rest how long services get to see what is due
     */
    DemoClock(Path file, Clock real, Duration rest) {
        this.file = file;
        this.real = real;
        this.rest = rest;
    }

    /** Sets it so many days back; a day that was passed already is refused. */
    void moveTo(int days) {
        if (days > daysAgo) {
            throw new IllegalArgumentException("The clock stands at " + daysAgo + " days ago, not before " + days);
        }
        daysAgo = days;
        write(Duration.ofDays(days).negated());
    }

    /** Gives the services time to see what is due by now. */
    void rest() throws InterruptedException {
        Thread.sleep(rest);
    }

    /** The city's day so many days ago; a negative number is in days to come. */
    LocalDate day(int days) {
        return LocalDate.ofInstant(real.instant(), CITY).minusDays(days);
    }

    Instant instant(int days) {
        return real.instant().minus(Duration.ofDays(days));
    }

    /** Replaced in one step, so that nobody reads half of it. */
    private void write(Duration offset) {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.writeString(fresh, offset.toString());
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new CannotRun("The clock file " + file + " can't be written: " + e);
        }
    }
}
