package city.innovation.events.proposal;

import city.innovation.events.MayBeAbsent;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * The city wants to carry the proposal out.
 *
 * @param proposal what every event of a proposal says
 * @param adoptedAt when it was adopted
 * @param via how it was adopted
 * @param programme the programme whose result adopted it, or null
 * @param plannedOn when it is planned to be carried out, Asia/Seoul; null where nobody said
 */
public record ProposalAdopted(
        @JsonUnwrapped ProposalFacts proposal,
        Instant adoptedAt,
        String via,
        @MayBeAbsent UUID programme,
        @MayBeAbsent LocalDate plannedOn)
        implements ProposalEvent {

    public static final String TYPE = ProposalEvent.PREFIX + "adopted.v1";

    @Override
    public String type() {
        return TYPE;
    }
}
