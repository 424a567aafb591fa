package city.innovation.proposal;

import city.innovation.kit.duty.DutyBreach;
import city.innovation.kit.duty.DutyView;
import city.innovation.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.UUID;

/** Lets the time to decide run on after the day to which an opinion or a development was awaited. */
@ApplicationScoped
class AwaitedEnd {

    private static final String LOCK = "select id from proposal where id = ? for update skip locked";

    private final Sql sql;
    private final Proposals proposals;
    private final ProposalDuties duties;

    AwaitedEnd(Sql sql, Proposals proposals, ProposalDuties duties) {
        this.sql = sql;
        this.proposals = proposals;
        this.duties = duties;
    }

    /** From that day on, however late it is noticed. */
    void breached(@Observes DutyBreach breach) {
        DutyView duty = breach.duty();
        if (duty.resourceType().equals(ProposalDuties.RESOURCE) && ProposalDuties.AWAITED.contains(duty.kind())) {
            UUID id = duty.resourceId();
            if (sql.query(LOCK, row -> id, id).isEmpty()) {
                throw new IllegalStateException("A command has the proposal " + id); // and waits for the duty's row
            }
            duties.resumeDecision(proposals.findById(id), duty.dueAt());
        }
    }
}
