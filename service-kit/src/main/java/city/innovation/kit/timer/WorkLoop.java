package city.innovation.kit.timer;

import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Runs all timed work as long as the service runs. */
@ApplicationScoped
class WorkLoop {

    private static final Logger LOG = Logger.getLogger(WorkLoop.class);
    private static final long PATIENCE_SECONDS = 5;

    private final List<TimedWork> works;
    private final WorkConfig config;
    private ScheduledExecutorService executor;

    WorkLoop(@All List<TimedWork> works, WorkConfig config) {
        this.works = works;
        this.config = config;
    }

    void start(@Observes StartupEvent started) {
        if (config.enabled()) {
            executor = Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().name("timed-work").daemon().factory());
            long millis = config.poll().toMillis();
            var unused = executor.scheduleWithFixedDelay(this::look, millis, millis, TimeUnit.MILLISECONDS);
        }
    }

    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        if (executor != null) {
            executor.shutdownNow();
            executor.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
        }
    }

    private void look() {
        for (TimedWork work : works) {
            try {
                work.work();
            } catch (RuntimeException e) {
                LOG.errorf(e, "%s can't be done now; tried again in %s", work, config.poll());
            }
        }
    }
}
