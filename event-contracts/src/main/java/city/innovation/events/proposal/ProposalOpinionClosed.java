package city.innovation.events.proposal;

import city.innovation.events.MayBeAbsent;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.UUID;

/**
 * An opinion is there, or is no longer asked for.
 *
 * @param proposal what every event of a proposal says
 * @param endedAt when it was given or withdrawn
 * @param opinionId the opinion
 * @param outcome {@code GIVEN} or {@code WITHDRAWN}
 * @param verdict what the opinion says, as a code, or null
 */
public record ProposalOpinionClosed(
        @JsonUnwrapped ProposalFacts proposal,
        Instant endedAt,
        UUID opinionId,
        String outcome,
        @MayBeAbsent String verdict)
        implements ProposalEvent {

    public static final String TYPE = ProposalEvent.PREFIX + "opinion-closed.v1";

    @Override
    public String type() {
        return TYPE;
    }
}
