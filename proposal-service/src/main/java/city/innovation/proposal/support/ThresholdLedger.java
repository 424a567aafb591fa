package city.innovation.proposal.support;

import city.innovation.kit.change.Changes;
import city.innovation.kit.change.Diff;
import com.github.f4b6a3.uuid.alt.GUID;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The thresholds in the database; changed under the lock of the proposal's watch. */
@ApplicationScoped
class ThresholdLedger implements PanacheRepositoryBase<SupportThreshold, UUID> {

    private final Changes changes;

    ThresholdLedger(Changes changes) {
        this.changes = changes;
    }

    /** Those of a proposal of which there is something to say, by code. */
    Map<String, SupportThreshold> of(UUID proposalId) {
        return list("proposalId", proposalId).stream()
                .collect(Collectors.toMap(SupportThreshold::code, Function.identity()));
    }

    /** That one, a new one if nothing was said of it yet. */
    SupportThreshold take(UUID proposalId, String code) {
        return find("proposalId = ?1 and code = ?2", proposalId, code)
                .firstResultOptional()
                .orElseGet(() -> new SupportThreshold(GUID.v7().toUUID(), proposalId, code));
    }

    /** Changes it, with a record. */
    void change(
            SupportThreshold threshold,
            ThresholdCommand command,
            int ruleVersion,
            String reason,
            Consumer<SupportThreshold> change) {
        Map<String, Object> before = threshold.fields();
        change.accept(threshold);
        persistAndFlush(threshold);
        changes.record(
                "support-threshold",
                threshold.id(),
                threshold.version(),
                command.wireName(),
                ruleVersion,
                reason,
                Diff.between(before, threshold.fields()));
    }
}
