package city.innovation.events.proposal;

import city.innovation.events.MayBeAbsent;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.UUID;

/**
 * A proposal was handed in; its time to be decided starts.
 *
 * @param proposal what every event of a proposal says
 * @param submittedAt when it was received
 * @param textDigest SHA-256 of the text of this revision, in hex
 * @param category what it is about, or null; also of a hidden proposal
 * @param district the district it is about, or null; also of a hidden proposal
 * @param challenge the city challenge it answers, or null; also of a hidden proposal
 * @param callId the open call that it answers; only for kind CALL
 * @param target what it asks to end; only for kind TERMINATION
 */
public record ProposalSubmitted(
        @JsonUnwrapped ProposalFacts proposal,
        Instant submittedAt,
        String textDigest,
        @MayBeAbsent String category,
        @MayBeAbsent String district,
        @MayBeAbsent String challenge,
        @MayBeAbsent UUID callId,
        @MayBeAbsent TerminationTarget target)
        implements ProposalEvent {

    public static final String TYPE = ProposalEvent.PREFIX + "submitted.v1";

    @Override
    public String type() {
        return TYPE;
    }
}
