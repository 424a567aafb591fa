package city.innovation.events;

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
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The contracts as they are committed. Run with {@code -Dcontracts.write=true} to write what is made of records. */
final class Contracts {

    static final Path RESOURCES = Path.of("src/main/resources");
    static final Path PUBLISHED = Path.of("src/test/resources/published");
    static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private Contracts() {}

    /** Every type and its record. */
    static Map<String, Class<? extends DomainEvent>> types() {
        Map<String, Class<? extends DomainEvent>> types = new TreeMap<>();
        types.putAll(EventTypes.of(ProposalEvent.class));
        types.putAll(EventTypes.of(DutyEvent.class));
        types.putAll(EventTypes.of(PlanEvent.class));
        types.putAll(EventTypes.of(CallEvent.class));
        types.putAll(EventTypes.of(EvaluationEvent.class));
        types.putAll(EventTypes.of(VoiceEvent.class));
        types.putAll(EventTypes.of(GrievanceEvent.class));
        types.putAll(EventTypes.of(RevisitEvent.class));
        types.putAll(EventTypes.of(SessionEvent.class));
        types.putAll(EventTypes.of(GroupEvent.class));
        types.putAll(EventTypes.of(OrganisationEvent.class));
        types.putAll(EventTypes.of(PublicationEvent.class));
        types.putAll(EventTypes.of(DesignationEvent.class));
        types.putAll(EventTypes.of(CheckEvent.class));
        types.putAll(EventTypes.of(InstructionEvent.class));
        return types;
    }

    static Stream<String> names() {
        return types().keySet().stream();
    }

    static Path schema(String type) {
        return RESOURCES.resolve("schemas").resolve(type + ".json");
    }

    static Path sample(String type) {
        return RESOURCES.resolve("samples").resolve(type + ".json");
    }

    static JsonNode read(Path file) {
        try {
            return JSON.readTree(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static boolean writing() {
        return Boolean.getBoolean("contracts.write");
    }

    static void write(Path file, String text) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
