package city.innovation.kit.time;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;

/**
 * A clock moved by an offset that a file holds. The file is read again as soon as it has another stamp, and after
 * {@code patience} in case two writes share one. An offset smaller than the one in force is ignored, so that the clock
 * never goes backwards.
 */
final class ShiftedClock extends Clock {

    private final Clock real;
    private final ClockFile file;
    private final Duration patience;
    private final ZoneId zone;
    private final AtomicReference<Reading> last;

    ShiftedClock(Clock real, ClockFile file, Duration patience) {
        this(real, file, patience, real.getZone(), new AtomicReference<>());
        last.set(new Reading(file.stamp(), file.read().orElse(null), System.nanoTime()));
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
        FileStamp stamp = file.stamp();
        if (stamp.equals(known.stamp()) && now - known.at() < patience.toNanos()) {
            return known;
        }
        Reading fresh = new Reading(stamp, later(known.offset(), file.read().orElse(null)), now);
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
     * What the file held.
     *
     * @param stamp the file's before it was read
     * @param offset null until the file has held one
     * @param at when it was read, by {@link System#nanoTime()}
     */
    private record Reading(FileStamp stamp, Duration offset, long at) {}
}
