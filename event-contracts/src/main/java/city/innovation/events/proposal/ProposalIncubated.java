package city.innovation.events.proposal;

import city.innovation.events.MayBeAbsent;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * An adopted proposal is tried out before it is carried out.
 *
 * @param proposal what every event of a proposal says
 * @param incubatedAt when it began
 * @param until when the trial ends, Asia/Seoul, or null
 * @param budgetWon what the trial may cost, in won, or null
 * @param experts subject ids of those who advise
 */
public record ProposalIncubated(
        @JsonUnwrapped ProposalFacts proposal,
        Instant incubatedAt,
        @MayBeAbsent LocalDate until,
        @MayBeAbsent Long budgetWon,
        List<String> experts)
        implements ProposalEvent {

    public static final String TYPE = ProposalEvent.PREFIX + "incubated.v1";

    public ProposalIncubated {
        experts = List.copyOf(experts);
    }

    @Override
    public String type() {
        return TYPE;
    }
}
