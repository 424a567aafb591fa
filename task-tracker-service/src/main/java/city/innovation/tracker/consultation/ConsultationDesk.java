package city.innovation.tracker.consultation;

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

/** Who may see and lead on a pre-consultation, and what every change of one has in common. */
@ApplicationScoped
class ConsultationDesk {

    static final String RESOURCE = "consultation";

    private final Repository consultations;
    private final Standing standing;
    private final Changes changes;
    private final Outbox outbox;

    ConsultationDesk(Repository consultations, Standing standing, Changes changes, Outbox outbox) {
        this.consultations = consultations;
        this.standing = standing;
        this.changes = changes;
        this.outbox = outbox;
    }

    /** The rows. */
    @ApplicationScoped
    static class Repository implements PanacheRepositoryBase<Consultation, UUID> {}

    /** The pre-consultation, if the caller may know of it; else 404. */
    Consultation see(UUID id) {
        Consultation consultation = consultations.findById(id);
        if (consultation == null || !maySee(consultation)) {
            throw new Refusal(ProblemType.NOT_FOUND);
        }
        return consultation;
    }

    /** The same for a command: 404, 403, then 428 or 412. The state is checked by the aggregate. */
    Consultation take(UUID id, Version expected, ConsultationCommand command) {
        Consultation consultation = see(id);
        standing.require(command.mayBeGivenBy(relations(consultation)));
        Version.require(expected, consultation.version());
        return consultation;
    }

    private boolean maySee(Consultation consultation) {
        return standing.is(consultation.asker())
                || standing.manages()
                || standing.audits()
                || isOf(consultation.department())
                || isOf(consultation.auditBody());
    }

    private boolean isOf(String department) {
        return standing.servesIn(department) || standing.leads(department);
    }

    Set<ConsultationRelation> relations(Consultation consultation) {
        Set<ConsultationRelation> relations = EnumSet.noneOf(ConsultationRelation.class);
        if (standing.is(consultation.asker())) {
            relations.add(ConsultationRelation.ASKER);
        }
        if (standing.leads(consultation.department())) {
            relations.add(ConsultationRelation.DEPARTMENT_HEAD);
        }
        if (standing.leads(consultation.auditBody())) {
            relations.add(ConsultationRelation.AUDIT_BODY);
        }
        return relations;
    }

    /**
     * Finishes a change: the row, its record, its event.
     *
     * @param before the fields before it; null for a new one
     */
    Consultation finish(Consultation consultation, String command, Map<String, Object> before, PublicationEvent event) {
        long sequence = consultation.nextEvent();
        consultations.persistAndFlush(consultation);
        Diff diff = before == null ? null : Diff.between(before, consultation.fields());
        changes.record(
                RESOURCE, consultation.id(), consultation.version(), command, consultation.ruleVersion(), null, diff);
        outbox.append(event, sequence);
        return consultation;
    }
}
