package city.innovation.kit.inbox;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

/** How long and how often to try. */
@Singleton
class Patience {

    private static final int MOST_DOUBLINGS = 20;

    private final InboxConfig config;
    private final CountDownLatch stopped = new CountDownLatch(1);

    Patience(InboxConfig config) {
        this.config = config;
    }

    Tries tries(ReceivedEvent event) {
        return new Tries(this, event);
    }

    int attempts() {
        return config.attempts();
    }

    /** Waits after the so-manieth failure; half of the time by chance. Fails when the service stops. */
    void pause(int failures) {
        long doubled = config.firstPause().toNanos() << Math.min(failures - 1, MOST_DOUBLINGS);
        long pause = Math.min(config.longestPause().toNanos(), doubled);
        try {
            long nanos = pause / 2 + ThreadLocalRandom.current().nextLong(pause / 2 + 1);
            if (stopped.await(nanos, TimeUnit.NANOSECONDS)) {
                throw new ReceptionStopped();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ReceptionStopped();
        }
    }

    void stop(@Observes ShutdownEvent event) {
        stopped.countDown();
    }
}
