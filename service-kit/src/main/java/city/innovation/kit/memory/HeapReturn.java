package city.innovation.kit.memory;

import city.innovation.kit.timer.TimedWork;
import jakarta.enterprise.context.ApplicationScoped;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * Gives heap back to the machine when a busy time is over, which JEP 346 does for G1. The serial collector, the smallest one,
 * looks at old objects only when they fill the heap: what an hour's load needed would be held for days. One collection of
 * such a heap takes about 0.1 s, and comes when next to nothing is asked of the service.
 */
@ApplicationScoped
class HeapReturn implements TimedWork {

    /** Collections of young objects that make a busy time; a service that rests needs as many in some minutes. */
    private static final long BUSY = 8;

    private static final Duration QUIET = Duration.ofSeconds(5);

    private final LongSupplier collections;
    private final LongSupplier nanos;
    private final Runnable collectAll;
    private long seen;
    private long seenAt;
    private long returned;

    HeapReturn() {
        this(HeapReturn::collections, System::nanoTime, System::gc);
    }

    HeapReturn(LongSupplier collections, LongSupplier nanos, Runnable collectAll) {
        this.collections = collections;
        this.nanos = nanos;
        this.collectAll = collectAll;
        seenAt = nanos.getAsLong();
    }

    @Override
    public void work() {
        long count = collections.getAsLong();
        long now = nanos.getAsLong();
        if (count != seen) {
            seen = count;
            seenAt = now;
        } else if (count - returned >= BUSY && now - seenAt >= QUIET.toNanos()) {
            collectAll.run();
            seen = collections.getAsLong();
            returned = seen;
        }
    }

    private static long collections() {
        return ManagementFactory.getGarbageCollectorMXBeans().stream()
                .mapToLong(GarbageCollectorMXBean::getCollectionCount)
                .sum();
    }
}
