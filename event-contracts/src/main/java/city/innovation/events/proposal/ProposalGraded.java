package city.innovation.events.proposal;

import city.innovation.events.MayBeAbsent;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.UUID;

/**
 * A finished programme gave an adopted proposal its grade.
 *
 * @param proposal what every event of a proposal says
 * @param gradedAt when the grade was taken over
 * @param programme the programme
 * @param division the division within the programme
 * @param grade the grade, as a code
 * @param rank the place within the division, from 1, or null
 */
public record ProposalGraded(
        @JsonUnwrapped ProposalFacts proposal,
        Instant gradedAt,
        UUID programme,
        String division,
        String grade,
        @MayBeAbsent Integer rank)
        implements ProposalEvent {

    public static final String TYPE = ProposalEvent.PREFIX + "graded.v1";

    @Override
    public String type() {
        return TYPE;
    }
}
