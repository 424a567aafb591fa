package city.innovation.events;

import static org.assertj.core.api.Assertions.assertThat;

import city.innovation.events.duty.DutyEvent;
import city.innovation.events.group.GroupEvent;
import city.innovation.events.proposal.ProposalEvent;
import city.innovation.events.session.SessionEvent;
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
        events.putAll(EventTypes.of(SessionEvent.class));
        events.putAll(EventTypes.of(GroupEvent.class));
        String made = new AsyncApi("proposal-service", ProposalEvent.TOPIC).of(events);
        Path file = DOCUMENTS.resolve("proposal-service.yaml");
        if (Contracts.writing()) {
            Contracts.write(file, made);
        }
        assertThat(Files.readString(file)).isEqualTo(made);
    }
}
