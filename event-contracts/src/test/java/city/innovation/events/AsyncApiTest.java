package city.innovation.events;

import static org.assertj.core.api.Assertions.assertThat;

import city.innovation.events.call.CallEvent;
import city.innovation.events.check.CheckEvent;
import city.innovation.events.designation.DesignationEvent;
import city.innovation.events.duty.DutyEvent;
import city.innovation.events.evaluation.EvaluationEvent;
import city.innovation.events.group.GroupEvent;
import city.innovation.events.instruction.InstructionEvent;
import city.innovation.events.organisation.OrganisationEvent;
import city.innovation.events.plan.PlanEvent;
import city.innovation.events.proposal.ProposalEvent;
import city.innovation.events.publication.PublicationEvent;
import city.innovation.events.session.SessionEvent;
import city.innovation.events.voice.GrievanceEvent;
import city.innovation.events.voice.RevisitEvent;
import city.innovation.events.voice.VoiceEvent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class AsyncApiTest {

    private static final Path DOCUMENTS = Path.of("../docs/asyncapi");

    @Test
    void theCommittedDocumentOfProposalServiceIsThatOfTheRecords() throws Exception {
        Map<String, Class<? extends DomainEvent>> events = new TreeMap<>(EventTypes.of(ProposalEvent.class));
        events.putAll(EventTypes.of(DutyEvent.class));
        events.putAll(EventTypes.of(CallEvent.class));
        events.putAll(EventTypes.of(VoiceEvent.class));
        events.putAll(EventTypes.of(GrievanceEvent.class));
        events.putAll(EventTypes.of(RevisitEvent.class));
        events.putAll(EventTypes.of(SessionEvent.class));
        events.putAll(EventTypes.of(GroupEvent.class));
        committed("proposal-service", ProposalEvent.TOPIC, events);
    }

    /** What others need of it so far; its own issue adds the rest. */
    @Test
    void theCommittedDocumentOfTheTrackerIsThatOfTheRecords() throws Exception {
        Map<String, Class<? extends DomainEvent>> events = new TreeMap<>(EventTypes.of(PlanEvent.class));
        events.putAll(EventTypes.of(OrganisationEvent.class));
        events.putAll(EventTypes.of(PublicationEvent.class));
        events.putAll(EventTypes.of(DesignationEvent.class));
        events.putAll(EventTypes.of(CheckEvent.class));
        events.putAll(EventTypes.of(InstructionEvent.class));
        committed("task-tracker-service", PlanEvent.TOPIC, events);
    }

    /** What others need of it so far; its own issue adds the rest. */
    @Test
    void theCommittedDocumentOfTheEvaluationIsThatOfTheRecords() throws Exception {
        committed("evaluation-service", EvaluationEvent.TOPIC, new TreeMap<>(EventTypes.of(EvaluationEvent.class)));
    }

    private static void committed(String service, String topic, Map<String, Class<? extends DomainEvent>> events)
            throws Exception {
        String made = new AsyncApi(service, topic).of(events);
        Path file = DOCUMENTS.resolve(service + ".yaml");
        if (Contracts.writing()) {
            Contracts.write(file, made);
        }
        assertThat(Files.readString(file)).isEqualTo(made);
    }
}
