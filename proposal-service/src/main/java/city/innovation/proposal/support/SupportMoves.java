package city.innovation.proposal.support;

import city.innovation.kit.duty.Duties;
import city.innovation.kit.duty.DutySelection;
import city.innovation.proposal.ProposalHandedOver;
import city.innovation.proposal.ProposalMoved;
import city.innovation.proposal.support.SupportThresholds.Threshold;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What a proposal's own course does to its thresholds. */
@ApplicationScoped
class SupportMoves {

    private static final String SUBMIT = "submit";
    private static final Set<String> COMES_BACK = Set.of("reopen", "undo-merge", "appeal");

    private final Watches watches;
    private final SupportRules rules;
    private final ThresholdSteps steps;
    private final Duties duties;
    private final Clock clock;

    SupportMoves(Watches watches, SupportRules rules, ThresholdSteps steps, Duties duties, Clock clock) {
        this.watches = watches;
        this.rules = rules;
        this.steps = steps;
        this.duties = duties;
        this.clock = clock;
    }

    /** A proposal is watched under the thresholds of its receipt, until it ends. */
    void moved(@Observes ProposalMoved moved) {
        if (moved.command().equals(SUBMIT) && !moved.imported()) {
            watches.begin(moved.proposalId(), rules.versionAt(clock.instant()));
        } else if (Supportable.isOver(moved.state())) {
            watches.lock(moved.proposalId()).ifPresent(version -> end(moved, version));
        } else if (COMES_BACK.contains(moved.command())) {
            watches.checkAt(moved.proposalId(), clock.instant());
        }
    }

    private void end(ProposalMoved moved, int version) {
        SupportThresholds rule = rules.version(version);
        for (SupportThreshold stands : steps.known(moved.proposalId()).values()) {
            if (stands.state() == ThresholdState.REACHED) {
                steps.fall(stands, rule.threshold(stands.code()).orElseThrow(), version, moved.command());
            }
        }
        watches.checkAt(moved.proposalId(), null);
    }

    /** What the former department owed an answer to, the one in charge now does. */
    void handedOver(@Observes ProposalHandedOver handedOver) {
        UUID id = handedOver.proposalId();
        watches.ruleVersion(id).ifPresent(version -> {
            List<String> kinds = rules.version(version).thresholds().stream()
                    .filter(threshold -> threshold.by() == Answerer.DEPARTMENT)
                    .map(Threshold::duty)
                    .toList();
            if (!kinds.isEmpty()) {
                duties.handOver(DutySelection.of(id, kinds), Answerer.DEPARTMENT.responsible(handedOver.department()));
            }
        });
    }
}
