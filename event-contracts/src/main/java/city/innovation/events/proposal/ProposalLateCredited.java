package city.innovation.events.proposal;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A declined proposal was carried out after all and counts as adopted.
 *
 * @param proposal what every event of a proposal says
 * @param creditedAt when it was credited
 * @param carriedOutOn when it had been carried out, Asia/Seoul
 * @param department code of the department that carried it out
 */
public record ProposalLateCredited(
        @JsonUnwrapped ProposalFacts proposal, Instant creditedAt, LocalDate carriedOutOn, String department)
        implements ProposalEvent {

    public static final String TYPE = ProposalEvent.PREFIX + "late-credited.v1";

    @Override
    public String type() {
        return TYPE;
    }
}
