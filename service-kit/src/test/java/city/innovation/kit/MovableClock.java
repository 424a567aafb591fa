package city.innovation.kit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/** Stands still until a test moves it. */
public final class MovableClock extends Clock {

    private final AtomicReference<Instant> now;

    /** Stands at that time of Seoul, for example {@code 2023-01-31T10:00}. */
    public MovableClock(String seoul) {
        now = new AtomicReference<>(seoul(seoul));
    }

    /** The instant of that time of Seoul. */
    public static Instant seoul(String local) {
        return LocalDateTime.parse(local).atZone(ZoneId.of("Asia/Seoul")).toInstant();
    }

    public void moveTo(String seoul) {
        now.set(seoul(seoul));
    }

    public void moveBy(Duration duration) {
        now.updateAndGet(instant -> instant.plus(duration));
    }

    @Override
    public Instant instant() {
        return now.get();
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("It has the zone that it has");
    }
}
