package city.innovation.kit.inbox;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;

/** What came of events, in figures. */
@Singleton
class InboxMetrics {

    private final MeterRegistry registry;

    InboxMetrics(MeterRegistry registry, ParkedEvents parked) {
        this.registry = registry;
        registry.gauge("innovation.inbox.parked", parked, ParkedEvents::waiting);
    }

    /** Counts; true, so that it may end a case. */
    boolean count(String consumer, String outcome) {
        registry.counter("innovation.inbox.events", "consumer", consumer, "outcome", outcome)
                .increment();
        return true;
    }
}
