package city.innovation.kit.duty;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Wakes this replica's timer; any number of calls before it looks are one. */
@ApplicationScoped
class DutySignal {

    private final Semaphore given = new Semaphore(0);

    void give() {
        given.release();
    }

    /** Waits for the signal, at most that long. */
    void await(Duration most) throws InterruptedException {
        if (given.tryAcquire(most.toMillis(), TimeUnit.MILLISECONDS)) {
            given.drainPermits();
        }
    }

    /** Whether somebody waits for it. */
    boolean isAwaited() {
        return given.hasQueuedThreads();
    }
}
