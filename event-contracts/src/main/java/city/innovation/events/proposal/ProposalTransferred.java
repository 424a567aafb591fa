package city.innovation.events.proposal;

import city.innovation.events.MayBeAbsent;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.UUID;

/**
 * The proposal belongs to another body or procedure.
 *
 * @param proposal what every event of a proposal says
 * @param transferredAt when it was handed on
 * @param destination the body or procedure
 * @param voiceId the voice that it became; only for a complaint
 */
public record ProposalTransferred(
        @JsonUnwrapped ProposalFacts proposal,
        Instant transferredAt,
        String destination,
        @MayBeAbsent UUID voiceId) implements ProposalEvent {

    public static final String TYPE = ProposalEvent.PREFIX + "transferred.v1";

    @Override
    public String type() {
        return TYPE;
    }
}
