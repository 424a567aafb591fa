package city.innovation.events.proposal;

import city.innovation.events.MayBeAbsent;
import com.fasterxml.jackson.annotation.JsonUnwrapped;

/**
 * Another department is in charge; its duties follow.
 *
 * @param proposal what every event of a proposal says
 * @param formerDepartment the department that was in charge before, or null
 */
public record ProposalAssigned(
        @JsonUnwrapped ProposalFacts proposal, @MayBeAbsent String formerDepartment) implements ProposalEvent {

    public static final String TYPE = ProposalEvent.PREFIX + "assigned.v1";

    @Override
    public String type() {
        return TYPE;
    }
}
