package city.innovation.proposal;

import city.innovation.events.evaluation.ProgrammeFinalised;
import city.innovation.events.evaluation.ResultFinalised;
import city.innovation.kit.inbox.EventConsumer;
import city.innovation.kit.inbox.Inbox;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** What committees and programmes concluded about proposals. */
@ApplicationScoped
class ProposalEvents {

    private final EventConsumer consumer;

    ProposalEvents(Inbox inbox, ReviewResults results, ProgrammeGrades grades) {
        consumer = inbox.consumer("evaluation-results")
                .on(ResultFinalised.TYPE, ResultFinalised.class, (result, event) -> results.apply(result))
                .on(ProgrammeFinalised.TYPE, ProgrammeFinalised.class, (part, event) -> grades.take(part));
    }

    @Incoming("evaluation-results")
    @Blocking
    void receive(ConsumerRecord<String, byte[]> kafka) {
        consumer.receive(kafka);
    }
}
