package city.innovation.proposal;

import city.innovation.kit.duty.Duties;
import city.innovation.kit.duty.DutySelection;
import city.innovation.kit.duty.DutyView;
import city.innovation.kit.duty.OpenDuty;
import city.innovation.kit.duty.Responsible;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/**
 * The time that a department has to decide, for those who make it stand still: while an opinion is awaited it is not
 * counted, up to the day on which that is due (Citizens' Proposals Regulation, article 9).
 */
@ApplicationScoped
public class DecisionClock {

    /** The duty of who was asked for an opinion. */
    public static final String OPINION = "give-opinion";

    private final Proposals proposals;
    private final ProposalDuties own;
    private final ProposalRules rules;
    private final Duties duties;
    private final Clock clock;

    DecisionClock(Proposals proposals, ProposalDuties own, ProposalRules rules, Duties duties, Clock clock) {
        this.proposals = proposals;
        this.own = own;
        this.rules = rules;
        this.duties = duties;
        this.clock = clock;
    }

    /** Opens the duty to give an opinion, by the terms that the proposal began under, and stops the time to decide. */
    @Transactional(Transactional.TxType.MANDATORY)
    public DutyView awaitOpinion(UUID proposalId, Responsible asked) {
        Proposal proposal = proposals.require(proposalId);
        duties.pause(proposalId, ProposalDuties.DECISION, "request-opinion");
        return duties.open(OpenDuty.within(
                        OPINION,
                        ProposalDuties.RESOURCE,
                        proposalId,
                        asked,
                        rules.terms(proposal).opinion(),
                        proposal.ruleVersion())
                .titled(proposal.content().title()));
    }

    /** Closes that duty; the time to decide runs on when nothing else makes it stand still. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void endOpinion(UUID proposalId, UUID dutyId, String by) {
        Instant now = clock.instant();
        Instant until = duties.close(DutySelection.one(dutyId), by).stream()
                .map(DutyView::dueAt)
                .filter(due -> due.isBefore(now)) // late, and nobody noticed yet
                .findFirst()
                .orElse(now);
        own.resumeDecision(proposals.findById(proposalId), until);
    }
}
