package city.innovation.proposal.support;

import city.innovation.http.ProblemType;
import city.innovation.kit.problem.Refusal;
import city.innovation.proposal.KnownProposal;
import city.innovation.proposal.support.SupportThresholds.Threshold;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Takes a threshold in hand, alone. */
@ApplicationScoped
class ThresholdDesk {

    private final Watches watches;
    private final SupportRules rules;
    private final ThresholdLedger ledger;
    private final ThresholdSteps steps;
    private final SupportReading reading;

    ThresholdDesk(
            Watches watches, SupportRules rules, ThresholdLedger ledger, ThresholdSteps steps, SupportReading reading) {
        this.watches = watches;
        this.rules = rules;
        this.ledger = ledger;
        this.steps = steps;
        this.reading = reading;
    }

    /** A threshold with the rule it belongs to and what became of it, locked until the transaction ends. */
    record Taken(SupportThresholds rule, int ruleVersion, Threshold threshold, SupportThreshold stands) {

        /** 0 while nothing became of it. */
        int version() {
            return stands.reachedAt() == null && stands.answer() == null ? 0 : stands.version();
        }
    }

    /** 404 where the proposal's rules have none of that code. */
    Taken take(UUID proposalId, String code) {
        int version = watches.lock(proposalId).orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND));
        SupportThresholds rule = rules.version(version);
        Threshold threshold = rule.threshold(code).orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND));
        return new Taken(rule, version, threshold, ledger.take(proposalId, code));
    }

    void answer(Taken taken, String text, String by) {
        steps.answer(taken.stands(), taken.threshold(), taken.ruleVersion(), text, by);
    }

    void lift(KnownProposal proposal, Taken taken, String reason) {
        SupportWindow window = reading.window(proposal.id(), taken.rule());
        steps.lift(proposal, taken.stands(), taken.threshold(), taken.ruleVersion(), window, reason);
    }
}
