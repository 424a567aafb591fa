package city.innovation.proposal.support;

import city.innovation.http.ProblemType;
import city.innovation.kit.problem.Refusal;
import city.innovation.kit.time.CityTime;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What is to be said of a proposal's support. */
@ApplicationScoped
class SupportReading {

    private final SupportStore store;
    private final SupportRules rules;
    private final Watches watches;
    private final ThresholdLedger ledger;
    private final Clock clock;

    SupportReading(SupportStore store, SupportRules rules, Watches watches, ThresholdLedger ledger, Clock clock) {
        this.store = store;
        this.rules = rules;
        this.watches = watches;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** Of all its thresholds. */
    SupportView of(UUID proposalId, int count, Boolean mine) {
        return watches.ruleVersion(proposalId)
                .map(version -> under(version, proposalId, count, mine))
                .orElseGet(() -> new SupportView(count, null, null, null, null, mine, List.of()));
    }

    private SupportView under(int version, UUID proposalId, int count, Boolean mine) {
        SupportThresholds rule = rules.version(version);
        SupportWindow window = window(proposalId, rule);
        Map<String, SupportThreshold> known = ledger.of(proposalId);
        List<ThresholdView> thresholds = rule.thresholds().stream()
                .sorted(Comparator.comparingInt(SupportThresholds.Threshold::supports))
                .map(threshold -> ThresholdView.of(threshold, known.get(threshold.code()), window))
                .toList();
        return new SupportView(count, window.count(), window.days(), window.from(), version, mine, thresholds);
    }

    /** Of one threshold; 404 where the proposal's rules have none of that code. */
    ThresholdView threshold(UUID proposalId, String code) {
        SupportThresholds rule = watches.ruleVersion(proposalId)
                .map(rules::version)
                .orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND));
        var threshold = rule.threshold(code).orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND));
        return ThresholdView.of(threshold, ledger.of(proposalId).get(code), window(proposalId, rule));
    }

    /** What counts today. */
    SupportWindow window(UUID proposalId, SupportThresholds rule) {
        return store.window(proposalId, CityTime.dateOf(clock.instant()), rule.windowDays());
    }
}
