package city.innovation.tracker.disclosure;

import city.innovation.events.publication.PublicationEvent;
import city.innovation.http.ProblemType;
import city.innovation.kit.change.Changes;
import city.innovation.kit.change.Diff;
import city.innovation.kit.http.Version;
import city.innovation.kit.outbox.Outbox;
import city.innovation.kit.problem.Refusal;
import city.innovation.tracker.organisation.Standing;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Who may see and lead on a request, and what every change of one has in common. */
@ApplicationScoped
class InformationRequestDesk {

    static final String RESOURCE = "information-request";

    private final Repository requests;
    private final Standing standing;
    private final Changes changes;
    private final Outbox outbox;

    InformationRequestDesk(Repository requests, Standing standing, Changes changes, Outbox outbox) {
        this.requests = requests;
        this.standing = standing;
        this.changes = changes;
        this.outbox = outbox;
    }

    /** The rows. */
    @ApplicationScoped
    static class Repository implements PanacheRepositoryBase<InformationRequest, UUID> {}

    /** The request, if the caller may know of it; else 404. */
    InformationRequest see(UUID id) {
        InformationRequest request = requests.findById(id);
        if (request == null || !maySee(request)) {
            throw new Refusal(ProblemType.NOT_FOUND);
        }
        return request;
    }

    /** The request for a command: 404, 403, then 428 or 412. The state is checked by the aggregate. */
    InformationRequest take(UUID id, Version expected, InformationRequestCommand command) {
        InformationRequest request = see(id);
        standing.require(command.mayBeGivenBy(relations(request)));
        Version.require(expected, request.version());
        return request;
    }

    /** It is a private person's: for whoever asked, the department, managers and auditors. */
    private boolean maySee(InformationRequest request) {
        return standing.is(request.requester())
                || standing.manages()
                || standing.audits()
                || standing.servesIn(request.department())
                || standing.leads(request.department());
    }

    Set<InformationRequestRelation> relations(InformationRequest request) {
        Set<InformationRequestRelation> relations = EnumSet.noneOf(InformationRequestRelation.class);
        if (standing.is(request.requester())) {
            relations.add(InformationRequestRelation.REQUESTER);
        }
        if (standing.leads(request.department())) {
            relations.add(InformationRequestRelation.DEPARTMENT_HEAD);
        }
        if (standing.manages()) {
            relations.add(InformationRequestRelation.MANAGER);
        }
        return relations;
    }

    /**
     * Finishes a change: the row, its record, its event.
     *
     * @param before the fields before it; null for a new one
     */
    InformationRequest finish(
            InformationRequest request,
            String command,
            Map<String, Object> before,
            String reason,
            PublicationEvent event) {
        long sequence = request.nextEvent();
        requests.persistAndFlush(request);
        Diff diff = before == null ? null : Diff.between(before, request.fields());
        changes.record(RESOURCE, request.id(), request.version(), command, request.ruleVersion(), reason, diff);
        outbox.append(event, sequence);
        return request;
    }
}
