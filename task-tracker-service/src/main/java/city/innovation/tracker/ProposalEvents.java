package city.innovation.tracker;

import city.innovation.kit.inbox.EventConsumer;
import city.innovation.kit.inbox.Inbox;
import io.quarkus.arc.All;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** What happens to proposals, for every feature that listens. */
@ApplicationScoped
class ProposalEvents {

    private final List<EventConsumer> consumers;

    ProposalEvents(Inbox inbox, @All List<ProposalListener> listeners) {
        consumers = listeners.stream().map(listener -> listener.listen(inbox)).toList();
    }

    @Incoming("proposals")
    @Blocking
    void receive(ConsumerRecord<String, byte[]> kafka) {
        consumers.forEach(consumer -> consumer.receive(kafka));
    }
}
