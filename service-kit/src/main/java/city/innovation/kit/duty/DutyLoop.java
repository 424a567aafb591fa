package city.innovation.kit.duty;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.jboss.logging.Logger;

/** Runs the timer as long as the service runs: when woken, and from time to time. */
@ApplicationScoped
class DutyLoop {

    private static final Logger LOG = Logger.getLogger(DutyLoop.class);

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final DutyTimer timer;
    private final DutyMetrics metrics;
    private final DutySignal signal;
    private final DutyConfig config;
    private Thread thread;

    DutyLoop(DutyTimer timer, DutyMetrics metrics, DutySignal signal, DutyConfig config) {
        this.timer = timer;
        this.metrics = metrics;
        this.signal = signal;
        this.config = config;
    }

    void start(@Observes StartupEvent start) {
        if (config.enabled()) {
            thread = new Thread(this::run, "duty-timer");
            thread.setDaemon(true);
            thread.start();
        }
    }

    void stop(@Observes ShutdownEvent stop) throws InterruptedException {
        if (thread != null) {
            thread.interrupt();
            thread.join(PATIENCE.toMillis());
        }
    }

    private void run() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                look();
                signal.await(config.poll());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // the service stops
        }
    }

    private void look() {
        try {
            timer.tell();
            metrics.count();
        } catch (RuntimeException | Error e) {
            LOG.error("Duties can't be moved now; looked at again soon", e);
        }
    }
}
