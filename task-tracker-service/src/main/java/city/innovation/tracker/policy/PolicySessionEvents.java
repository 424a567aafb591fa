package city.innovation.tracker.policy;

import city.innovation.events.session.SessionCorrected;
import city.innovation.events.session.SessionHeld;
import city.innovation.kit.inbox.EventConsumer;
import city.innovation.kit.inbox.Inbox;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** What is told of sessions that were held. */
@ApplicationScoped
class PolicySessionEvents {

    private static final String CONSUMER = "tracker-policy-sessions";

    private final EventConsumer consumer;

    PolicySessionEvents(Inbox inbox, SessionCounts counts) {
        consumer = inbox.consumer(CONSUMER)
                .on(SessionHeld.TYPE, SessionHeld.class, (held, event) -> counts.held(held))
                .on(SessionCorrected.TYPE, SessionCorrected.class, (corrected, event) -> counts.corrected(corrected));
    }

    @Incoming("policy-sessions")
    @Blocking
    void receive(ConsumerRecord<String, byte[]> kafka) {
        consumer.receive(kafka);
    }
}
