package city.innovation.proposal.support;

import city.innovation.http.ProblemType;
import city.innovation.http.Role;
import city.innovation.kit.access.Acting;
import city.innovation.kit.http.Version;
import city.innovation.kit.problem.Refusal;
import city.innovation.proposal.KnownProposal;
import city.innovation.proposal.KnownProposals;
import city.innovation.proposal.ProposalHerald;
import city.innovation.proposal.ProposalRelation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** What offices do about thresholds. */
@ApplicationScoped
class ThresholdService {

    private final KnownProposals proposals;
    private final ProposalHerald herald;
    private final ThresholdDesk desk;
    private final SupportReading reading;
    private final Acting acting;

    ThresholdService(
            KnownProposals proposals,
            ProposalHerald herald,
            ThresholdDesk desk,
            SupportReading reading,
            Acting acting) {
        this.proposals = proposals;
        this.herald = herald;
        this.desk = desk;
        this.reading = reading;
        this.acting = acting;
    }

    @Transactional
    ThresholdView get(UUID id, String code) {
        return reading.threshold(proposals.require(id).id(), code);
    }

    /** Answers the supporters, for the office that the threshold names; of its own accord from below too. */
    @Transactional
    ThresholdView answer(UUID id, String code, Version expected, String text) {
        KnownProposal proposal = proposals.require(id);
        ThresholdDesk.Taken taken = desk.take(id, code);
        require(proposal, taken.threshold().by().relation());
        Version.require(expected, taken.version());
        desk.answer(taken, text, acting.subject());
        return reading.threshold(id, code);
    }

    /** Lifts a timely idea from below to where it must be answered. */
    @Transactional
    ThresholdView lift(UUID id, String code, Version expected, String reason) {
        if (acting.caller().has(Role.INNOVATION_MANAGER)) {
            herald.hold(id); // before any lock of the support's own
        }
        KnownProposal proposal = proposals.require(id);
        require(proposal, ProposalRelation.MANAGER);
        ThresholdDesk.Taken taken = desk.take(id, code);
        Version.require(expected, taken.version());
        if (!Supportable.isOpen(proposal.state())) {
            throw new Refusal(ProblemType.CONFLICT).detailed("support.closed");
        }
        desk.lift(proposal, taken, reason);
        return reading.threshold(id, code);
    }

    private void require(KnownProposal proposal, ProposalRelation relation) {
        if (!proposal.isFor(relation)) {
            throw new Refusal(acting.caller().isAnonymous() ? ProblemType.UNAUTHENTICATED : ProblemType.FORBIDDEN);
        }
    }
}
