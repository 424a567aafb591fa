package city.innovation.proposal.grievance;

import city.innovation.events.Concerned;
import city.innovation.events.Link;
import city.innovation.events.voice.GrievanceEvent;
import city.innovation.events.voice.GrievanceFacts;
import city.innovation.kit.change.Changes;
import city.innovation.kit.change.Diff;
import city.innovation.kit.outbox.Outbox;
import city.innovation.proposal.voice.KnownVoices;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What goes with every change of a grievance: duties, record, event, and the mark on the voice. */
@ApplicationScoped
class GrievanceDesk {

    private final Grievances grievances;
    private final GrievanceDuties duties;
    private final Changes changes;
    private final Outbox outbox;
    private final KnownVoices voices;

    GrievanceDesk(Grievances grievances, GrievanceDuties duties, Changes changes, Outbox outbox, KnownVoices voices) {
        this.grievances = grievances;
        this.duties = duties;
        this.changes = changes;
        this.outbox = outbox;
        this.voices = voices;
    }

    /** What it said before a change. */
    static Map<String, Object> snapshot(Grievance grievance) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("state", grievance.state().name());
        fields.put("department", grievance.department());
        fields.put("recommendation", grievance.recommendation());
        fields.put("response", grievance.response());
        fields.put("responseText", grievance.responseText());
        fields.put("followUps", grievance.followUps());
        fields.put("followUpOn", grievance.followUpOn());
        fields.put("finding", grievance.finding());
        fields.put("conclusion", grievance.conclusion());
        return fields;
    }

    Grievance open(Grievance grievance, Function<GrievanceFacts, GrievanceEvent> event) {
        grievances.persist(grievance);
        return tell(grievance, "open", null, event);
    }

    Grievance finish(
            Grievance grievance,
            GrievanceCommand command,
            Map<String, Object> before,
            Function<GrievanceFacts, GrievanceEvent> event) {
        tell(grievance, command.wireName(), before, event);
        duties.move(grievance, command);
        return grievance;
    }

    private Grievance tell(
            Grievance grievance,
            String command,
            Map<String, Object> before,
            Function<GrievanceFacts, GrievanceEvent> event) {
        long sequence = grievance.nextEvent();
        grievances.flush(); // a version made stale meanwhile fails here, not at commit
        Diff diff = before == null ? null : Diff.between(before, snapshot(grievance));
        changes.record(
                GrievanceDuties.RESOURCE,
                grievance.id(),
                grievance.version(),
                command,
                grievance.ruleVersion(),
                null,
                diff);
        voices.markGrievance(grievance.voice(), grievance.state().name());
        outbox.append(event.apply(facts(grievance)), sequence);
        return grievance;
    }

    private static GrievanceFacts facts(Grievance grievance) {
        List<String> departments = grievance.department() == null ? List.of() : List.of(grievance.department());
        return new GrievanceFacts(
                grievance.id(),
                grievance.voice(),
                grievance.number(),
                grievance.state().name(),
                grievance.department(),
                List.of(new Link("origin", "voice", grievance.voice().toString())),
                new Concerned(List.of(), departments));
    }
}
