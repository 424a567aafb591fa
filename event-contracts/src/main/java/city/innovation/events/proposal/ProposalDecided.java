package city.innovation.events.proposal;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;

/**
 * The department promised to carry the proposal out by a date.
 *
 * @param proposal what every event of a proposal says
 * @param decidedAt when it was decided
 * @param promisedOn the promised date, Asia/Seoul
 * @param department code of the department that carries it out
 * @param startsProject whether a project is to be started for it
 */
public record ProposalDecided(
        @JsonUnwrapped ProposalFacts proposal,
        Instant decidedAt,
        LocalDate promisedOn,
        String department,
        boolean startsProject)
        implements ProposalEvent {

    public static final String TYPE = ProposalEvent.PREFIX + "decided.v1";

    @Override
    public String type() {
        return TYPE;
    }
}
