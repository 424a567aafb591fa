package city.innovation.proposal.support;

import city.innovation.events.proposal.ProposalThresholdReached;
import city.innovation.kit.duty.Duties;
import city.innovation.kit.duty.OpenDuty;
import city.innovation.proposal.KnownProposal;
import city.innovation.proposal.ProposalHerald;
import city.innovation.proposal.support.SupportThresholds.Threshold;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The steps of a threshold, each with its duty, its record and its word to the world. */
@ApplicationScoped
class ThresholdSteps {

    private static final String RESOURCE = "proposal";

    private final ThresholdLedger ledger;
    private final Duties duties;
    private final ProposalHerald herald;
    private final Clock clock;

    ThresholdSteps(ThresholdLedger ledger, Duties duties, ProposalHerald herald, Clock clock) {
        this.ledger = ledger;
        this.duties = duties;
        this.herald = herald;
        this.clock = clock;
    }

    /** What is known of a proposal's thresholds, by code. */
    Map<String, SupportThreshold> known(UUID proposalId) {
        return ledger.of(proposalId);
    }

    /** Enough support it. False if the proposal is at another's hand just now. */
    boolean reach(KnownProposal proposal, Threshold threshold, int ruleVersion, SupportWindow window) {
        Instant now = clock.instant();
        if (!tell(proposal, threshold, window, null, now)) {
            return false;
        }
        SupportThreshold taken = ledger.take(proposal.id(), threshold.code());
        ledger.change(taken, ThresholdCommand.REACH, ruleVersion, null, it -> it.reach(now));
        open(proposal, threshold, ruleVersion);
        return true;
    }

    /** A manager lifts it; the proposal's row is the transaction's already. */
    void lift(
            KnownProposal proposal,
            SupportThreshold taken,
            Threshold threshold,
            int ruleVersion,
            SupportWindow window,
            String reason) {
        Instant now = clock.instant();
        ledger.change(taken, ThresholdCommand.LIFT, ruleVersion, reason, it -> it.lift(now));
        tell(proposal, threshold, window, reason, now);
        open(proposal, threshold, ruleVersion);
    }

    /** What was reached falls away. */
    void fall(SupportThreshold stands, Threshold threshold, int ruleVersion, String why) {
        Instant now = clock.instant();
        ledger.change(stands, ThresholdCommand.FALL, ruleVersion, null, it -> it.fall(now));
        close(stands.proposalId(), threshold, why);
    }

    void answer(SupportThreshold taken, Threshold threshold, int ruleVersion, String text, String by) {
        Instant now = clock.instant();
        ledger.change(taken, ThresholdCommand.ANSWER, ruleVersion, null, it -> it.answer(text, by, now));
        close(taken.proposalId(), threshold, "answered");
    }

    private boolean tell(
            KnownProposal proposal, Threshold threshold, SupportWindow window, String reason, Instant now) {
        return herald.tell(
                proposal.id(),
                "threshold-reached",
                reason,
                facts -> new ProposalThresholdReached(facts, now, threshold.code(), window.count(), window.from()));
    }

    private void open(KnownProposal proposal, Threshold threshold, int ruleVersion) {
        var responsible = threshold.by().responsible(proposal.responsibleDepartment());
        duties.open(
                OpenDuty.within(threshold.duty(), RESOURCE, proposal.id(), responsible, threshold.within(), ruleVersion)
                        .titled(proposal.title()));
    }

    private void close(UUID proposalId, Threshold threshold, String why) {
        duties.close(proposalId, List.of(threshold.duty()), why);
    }
}
