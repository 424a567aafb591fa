package city.innovation.test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * The domain's time in tests: the system's plus an offset in the file that {@code innovation.clock-file} names, an
 * ISO-8601 duration. It never goes backwards.
 */
public final class TestClock {

    private final Path file;

    /** The clock of that file. */
    public TestClock(Path file) {
        this.file = file;
    }

    private static TestClock ofStack() {
        return new TestClock(Path.of(TestStack.required(TestStack.CLOCK_FILE)));
    }

    /** Sets the {@link TestStack}'s clock to that instant, from which it goes on. */
    public static void set(Instant instant) {
        ofStack().moveTo(instant);
    }

    /** Moves the {@link TestStack}'s clock forward. */
    public static void advance(Duration duration) {
        ofStack().moveBy(duration);
    }

    /** The {@link TestStack}'s present instant. */
    public static Instant now() {
        return ofStack().instant();
    }

    /** The present instant of this clock. */
    public Instant instant() {
        return Clock.systemUTC().instant().plus(offset());
    }

    /** Sets this clock to an instant that is not before its present one. */
    public void moveTo(Instant instant) {
        moveBy(Duration.between(instant(), instant));
    }

    /** Moves this clock forward by a duration that is not negative. */
    public synchronized void moveBy(Duration duration) {
        if (duration.isNegative()) {
            throw new IllegalArgumentException("The clock never goes backwards, not by " + duration);
        }
        try {
            Path next = file.resolveSibling(file.getFileName() + ".next");
            Files.writeString(next, offset().plus(duration).toString());
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Duration offset() {
        try {
            String text = Files.exists(file) ? Files.readString(file).strip() : "";
            return text.isEmpty() ? Duration.ZERO : Duration.parse(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
