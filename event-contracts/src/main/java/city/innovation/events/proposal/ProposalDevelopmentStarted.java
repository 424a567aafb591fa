package city.innovation.events.proposal;

import city.innovation.events.MayBeAbsent;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * The proposal is made concrete with its proposer before it is decided; told again when another day is agreed.
 *
 * @param proposal what every event of a proposal says
 * @param startedAt when it began
 * @param until the day agreed with the proposer, Asia/Seoul
 * @param mentors subject ids of those who help
 * @param proposerConsentedOn when the proposer agreed, Asia/Seoul
 */
public record ProposalDevelopmentStarted(
        @JsonUnwrapped ProposalFacts proposal,
        Instant startedAt,
        LocalDate until,
        List<String> mentors,
        @MayBeAbsent LocalDate proposerConsentedOn)
        implements ProposalEvent {

    public static final String TYPE = ProposalEvent.PREFIX + "development-started.v1";

    public ProposalDevelopmentStarted {
        mentors = List.copyOf(mentors);
    }

    @Override
    public String type() {
        return TYPE;
    }
}
