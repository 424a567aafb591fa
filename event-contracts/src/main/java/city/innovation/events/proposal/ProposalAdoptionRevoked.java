package city.innovation.events.proposal;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;

/**
 * An exclusion showed up after the adoption; what was given is to be claimed back.
 *
 * @param proposal what every event of a proposal says
 * @param revokedAt when it was revoked
 * @param ground the exclusion, as a code
 * @param formerState the state that it was in
 */
public record ProposalAdoptionRevoked(
        @JsonUnwrapped ProposalFacts proposal, Instant revokedAt, String ground, String formerState)
        implements ProposalEvent {

    public static final String TYPE = ProposalEvent.PREFIX + "adoption-revoked.v1";

    @Override
    public String type() {
        return TYPE;
    }
}
