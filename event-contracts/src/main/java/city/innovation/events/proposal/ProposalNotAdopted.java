package city.innovation.events.proposal;

import city.innovation.events.MayBeAbsent;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * The city does not want to carry the proposal out.
 *
 * @param proposal what every event of a proposal says
 * @param decidedAt when it was declined
 * @param via how it was declined
 * @param reasonCode why, as a code
 * @param appealUntil the last day to appeal, Asia/Seoul; absent where no appeal is left
 * @param programme the programme whose result declined it, or null
 */
public record ProposalNotAdopted(
        @JsonUnwrapped ProposalFacts proposal,
        Instant decidedAt,
        String via,
        String reasonCode,
        @MayBeAbsent LocalDate appealUntil,
        @MayBeAbsent UUID programme)
        implements ProposalEvent {

    public static final String TYPE = ProposalEvent.PREFIX + "not-adopted.v1";

    @Override
    public String type() {
        return TYPE;
    }
}
