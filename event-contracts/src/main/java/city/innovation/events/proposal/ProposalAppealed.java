package city.innovation.events.proposal;

import city.innovation.events.MayBeAbsent;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * The proposer asked to have a declined proposal judged again, by others.
 *
 * @param proposal what every event of a proposal says
 * @param requestedAt when it was asked
 * @param textDigest SHA-256 of the text of this revision, in hex
 * @param mentors subject ids of those who helped; they may not judge
 * @param opinionGivers subject ids of those who gave an opinion; they may not judge
 * @param formerJudges subject ids of those who decided before outside a programme; they may not judge
 * @param formerProgramme the programme that judged it before, whose judges may not judge, or null
 */
public record ProposalAppealed(
        @JsonUnwrapped ProposalFacts proposal,
        Instant requestedAt,
        String textDigest,
        List<String> mentors,
        List<String> opinionGivers,
        List<String> formerJudges,
        @MayBeAbsent UUID formerProgramme)
        implements ProposalEvent {

    public static final String TYPE = ProposalEvent.PREFIX + "appealed.v1";

    public ProposalAppealed {
        mentors = List.copyOf(mentors);
        opinionGivers = List.copyOf(opinionGivers);
        formerJudges = List.copyOf(formerJudges);
    }

    @Override
    public String type() {
        return TYPE;
    }
}
