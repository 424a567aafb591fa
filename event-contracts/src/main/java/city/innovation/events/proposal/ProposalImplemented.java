package city.innovation.events.proposal;

import city.innovation.events.Contributor;
import city.innovation.events.MayBeAbsent;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * The proposal was carried out; its effect is provisional.
 *
 * @param proposal what every event of a proposal says
 * @param implementedAt when it was completed
 * @param firstEffectOn the first day of its effect, Asia/Seoul
 * @param projectId the project that carried it out, or null
 * @param executedWon what was spent, in won, or null
 * @param implementers who carried it out, with shares of 10,000 in all
 * @param effect the provisional effect
 */
public record ProposalImplemented(
        @JsonUnwrapped ProposalFacts proposal,
        Instant implementedAt,
        LocalDate firstEffectOn,
        @MayBeAbsent UUID projectId,
        @MayBeAbsent Long executedWon,
        List<Contributor> implementers,
        @JsonUnwrapped ProposalEffect effect)
        implements ProposalEvent {

    public static final String TYPE = ProposalEvent.PREFIX + "implemented.v1";

    public ProposalImplemented {
        implementers = List.copyOf(implementers);
    }

    @Override
    public String type() {
        return TYPE;
    }
}
