package city.innovation.proposal;

import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.jboss.logging.Logger;

/** Looks every few minutes whether the day's erasing is done. */
@ApplicationScoped
class RetentionTimer {

    private static final Logger LOG = Logger.getLogger(RetentionTimer.class);
    private static final long EVERY = Duration.ofMinutes(10).toMillis();

    private final Vertx vertx;
    private final RetentionJob job;

    RetentionTimer(Vertx vertx, RetentionJob job) {
        this.vertx = vertx;
        this.job = job;
    }

    void start(@Observes StartupEvent started) {
        vertx.setPeriodic(
                EVERY,
                timer -> vertx.executeBlocking(() -> {
                            job.run();
                            return null;
                        })
                        .onFailure(e -> LOG.error("Personal data whose time is over stays until the next look", e)));
    }
}
