package city.innovation.kit.outbox;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** What the relay does, in figures. */
final class RelayMetrics {

    private static final Logger LOG = Logger.getLogger(RelayMetrics.class);

    private final Counter sent;
    private final Counter failures;
    private final Timer delay;
    private volatile OutboxTable.Backlog backlog = new OutboxTable.Backlog(0, 0);
    private volatile String trouble;

    RelayMetrics(MeterRegistry registry) {
        sent = Counter.builder("innovation.outbox.sent")
                .description("Events that the broker acknowledged")
                .register(registry);
        failures = Counter.builder("innovation.outbox.failures")
                .description("Batches that were not sent as a whole")
                .register(registry);
        delay = Timer.builder("innovation.outbox.delay")
                .description("From writing an event to the broker's acknowledgement")
                .publishPercentiles(0.5, 0.95, 0.99)
                .register(registry);
        registry.gauge("innovation.outbox.rows", this, metrics -> metrics.backlog.rows());
        registry.gauge("innovation.outbox.oldest.seconds", this, metrics -> metrics.backlog.oldestSeconds());
    }

    void sent(List<OutboxRow> rows, int acknowledged, long nanos) {
        sent.increment(acknowledged);
        rows.forEach(row -> delay.record(row.age().toNanos() + nanos, TimeUnit.NANOSECONDS));
    }

    /** Logs the first failure of a row of failures. */
    void failed(Throwable reason) {
        failures.increment();
        if (trouble == null) {
            LOG.warnf(reason, "Events are not sent; they stay in the outbox until they can be");
        }
        trouble = String.valueOf(reason.getMessage());
    }

    void worked() {
        if (trouble != null) {
            LOG.info("Events are sent again");
        }
        trouble = null;
    }

    void waiting(OutboxTable.Backlog found) {
        backlog = found;
    }

    OutboxTable.Backlog backlog() {
        return backlog;
    }

    /** Why events are not sent at present, or null. */
    String trouble() {
        return trouble;
    }
}
