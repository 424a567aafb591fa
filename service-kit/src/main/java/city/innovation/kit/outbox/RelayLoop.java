package city.innovation.kit.outbox;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Map;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Runs the relay of this process from start-up to shutdown. */
@Singleton
class RelayLoop {

    private final OutboxConfig config;
    private final RelayMetrics metrics;
    private final RelayThread thread;

    RelayLoop(
            DataSource dataSource,
            OutboxConfig config,
            MeterRegistry registry,
            @Identifier("default-kafka-broker") Map<String, Object> kafka,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.config = config;
        this.metrics = new RelayMetrics(registry);
        CloudEventRecords records = new CloudEventRecords("/innovation/" + service);
        Sender sender = new Sender(new Producers(kafka), records::of, config.acknowledgement());
        Relay relay = new Relay(dataSource, sender, config.batch(), metrics);
        this.thread = new RelayThread(relay, dataSource, config, metrics);
    }

    void start(@Observes StartupEvent event) {
        if (config.enabled()) {
            thread.start();
        }
    }

    void stop(@Observes ShutdownEvent event) {
        thread.stop();
    }

    /** There is something to send. Cheap; many calls count as one. */
    void wake() {
        thread.wake();
    }

    RelayMetrics metrics() {
        return metrics;
    }
}
