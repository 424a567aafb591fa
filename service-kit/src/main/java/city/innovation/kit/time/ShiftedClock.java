package city.innovation.kit.time;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;

/**
 * A clock moved by an offset that a file holds. The file is asked at most once per {@code patience}; an offset smaller
 * than the one in force is ignored, so that the clock never goes backwards.
 */
final class ShiftedClock extends Clock {

    private final Clock real;
    private final ClockFile file;
    private final Duration patience;
    private final ZoneId zone;
    private final AtomicReference<Reading> last;

    ShiftedClock(Clock real, ClockFile file, Duration patience) {
        this(real, file, patience, real.getZone(), new AtomicReference<>());
        last.set(new Reading(file.read().orElse(null), System.nanoTime()));
    }

    private ShiftedClock(Clock real, ClockFile file, Duration patience, ZoneId zone, AtomicReference<Reading> last) {
        this.real = real;
        this.file = file;
        this.patience = patience;
        this.zone = zone;
        this.last = last;
    }

    @Override
    public Instant instant() {
        Duration offset = reading().offset();
        return offset == null ? real.instant() : real.instant().plus(offset);
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new ShiftedClock(real, file, patience, other, last);
    }

    private Reading reading() {
        Reading known = last.get();
        long now = System.nanoTime();
        if (now - known.at() < patience.toNanos()) {
            return known;
        }
        Reading fresh = new Reading(later(known.offset(), file.read().orElse(null)), now);
        // Whoever loses the race takes what the winner read.
        return last.compareAndSet(known, fresh) ? fresh : last.get();
    }

    private static Duration later(Duration known, Duration read) {
        if (known == null || read == null) {
            return read == null ? known : read;
        }
        return read.compareTo(known) > 0 ? read : known;
    }

    /**
     * @param offset null until the file has held one
     * @param at when it was read, by {@link System#nanoTime()}
     */
    private record Reading(Duration offset, long at) {}
}
