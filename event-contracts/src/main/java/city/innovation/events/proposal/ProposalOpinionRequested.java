package city.innovation.events.proposal;

import city.innovation.events.MayBeAbsent;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * An expert's opinion was asked for; until it is there the time to decide stands still.
 *
 * @param proposal what every event of a proposal says
 * @param requestedAt when it was asked
 * @param opinionId the opinion
 * @param askedDepartment code of the department that was asked, or null
 * @param askedSubject subject id of the person who was asked, or null
 * @param dueOn the last day to answer, Asia/Seoul
 */
public record ProposalOpinionRequested(
        @JsonUnwrapped ProposalFacts proposal,
        Instant requestedAt,
        UUID opinionId,
        @MayBeAbsent String askedDepartment,
        @MayBeAbsent String askedSubject,
        LocalDate dueOn)
        implements ProposalEvent {

    public static final String TYPE = ProposalEvent.PREFIX + "opinion-requested.v1";

    @Override
    public String type() {
        return TYPE;
    }
}
