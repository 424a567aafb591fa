package city.innovation.proposal;

import city.innovation.events.plan.ProjectCompleted;
import city.innovation.events.plan.ProjectConsolidated;
import city.innovation.events.plan.ProjectCreated;
import city.innovation.events.plan.ProjectTerminated;
import city.innovation.events.plan.TerminationDecided;
import city.innovation.kit.delegation.DelegationEvents;
import city.innovation.kit.department.DepartmentEvents;
import city.innovation.kit.inbox.EventConsumer;
import city.innovation.kit.inbox.Inbox;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** What the tracker tells of projects, of work that ends, of who acts for whom and of departments. */
@ApplicationScoped
class TrackerEvents {

    private static final String CONSUMER = "proposal-projects";

    private final EventConsumer consumer;
    private final EventConsumer delegations;
    private final EventConsumer departments;

    TrackerEvents(
            Inbox inbox,
            ProjectEffects projects,
            TerminationEffects terminations,
            DelegationEvents delegations,
            DepartmentEvents departments) {
        this.delegations = delegations.consumer();
        this.departments = departments.consumer();
        consumer = inbox.consumer(CONSUMER)
                .on(ProjectCreated.TYPE, ProjectCreated.class, (created, event) -> projects.created(created))
                .on(ProjectCompleted.TYPE, ProjectCompleted.class, (completed, event) -> projects.completed(completed))
                .on(ProjectTerminated.TYPE, ProjectTerminated.class, (ended, event) -> projects.terminated(ended))
                .on(ProjectConsolidated.TYPE, ProjectConsolidated.class, (ended, event) -> projects.consolidated(ended))
                .on(
                        TerminationDecided.TYPE,
                        TerminationDecided.class,
                        (decided, event) -> terminations.decided(decided));
    }

    @Incoming("plans")
    @Blocking
    void receive(ConsumerRecord<String, byte[]> kafka) {
        consumer.receive(kafka);
        delegations.receive(kafka);
        departments.receive(kafka);
    }
}
