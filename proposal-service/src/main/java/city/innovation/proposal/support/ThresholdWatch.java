package city.innovation.proposal.support;

import city.innovation.kit.time.CityTime;
import city.innovation.proposal.KnownProposal;
import city.innovation.proposal.support.SupportThresholds.Threshold;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Holds a proposal's supporters against its thresholds, whenever one comes or goes and at the midnight at which the
 * window moves past enough of them.
 */
@ApplicationScoped
class ThresholdWatch {

    /** How soon to look again when a command on the proposal is just being committed. */
    private static final Duration SOON = Duration.ofSeconds(1);

    private final SupportStore store;
    private final SupportRules rules;
    private final Watches watches;
    private final ThresholdSteps steps;
    private final Clock clock;

    ThresholdWatch(SupportStore store, SupportRules rules, Watches watches, ThresholdSteps steps, Clock clock) {
        this.store = store;
        this.rules = rules;
        this.watches = watches;
        this.steps = steps;
        this.clock = clock;
    }

    /** Lets thresholds be reached and fall as the supporters say. Nothing is due once it is decided or over. */
    void look(KnownProposal proposal) {
        watches.lock(proposal.id()).ifPresent(version -> look(proposal, version));
    }

    private void look(KnownProposal proposal, int version) {
        Instant now = clock.instant();
        if (!Supportable.isOpen(proposal.state())) {
            watches.checkAt(proposal.id(), null);
            return;
        }
        SupportThresholds rule = rules.version(version);
        SupportWindow window = store.window(proposal.id(), CityTime.dateOf(now), rule.windowDays());
        Map<String, SupportThreshold> known = steps.known(proposal.id());
        List<Integer> reached = new ArrayList<>();
        boolean busy = false;
        for (Threshold threshold : rule.thresholds()) {
            SupportThreshold stands = known.get(threshold.code());
            boolean enough = window.count() >= threshold.supports();
            if (enough && (stands == null || stands.state() == ThresholdState.BELOW)) {
                busy |= !steps.reach(proposal, threshold, version, window);
                reached.add(threshold.supports());
            } else if (stands != null && stands.canFall()) {
                if (enough) {
                    reached.add(threshold.supports());
                } else {
                    steps.fall(stands, threshold, version, "support-fell");
                }
            }
        }
        LocalDate fall = window.nextFall(reached);
        Instant next = fall == null ? null : CityTime.startOf(fall);
        watches.checkAt(proposal.id(), busy ? now.plus(SOON) : next);
    }
}
