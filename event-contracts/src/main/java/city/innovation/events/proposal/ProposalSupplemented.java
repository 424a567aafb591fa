package city.innovation.events.proposal;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;

/**
 * The proposer gave what was missing; the time to decide runs again.
 *
 * @param proposal what every event of a proposal says
 * @param suppliedAt when it was given
 * @param textDigest SHA-256 of the text of this revision, in hex
 */
public record ProposalSupplemented(@JsonUnwrapped ProposalFacts proposal, Instant suppliedAt, String textDigest)
        implements ProposalEvent {

    public static final String TYPE = ProposalEvent.PREFIX + "supplemented.v1";

    @Override
    public String type() {
        return TYPE;
    }
}
