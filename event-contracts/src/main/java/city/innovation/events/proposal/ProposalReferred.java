package city.innovation.events.proposal;

import city.innovation.events.MayBeAbsent;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A committee is to judge the proposal.
 *
 * @param proposal what every event of a proposal says
 * @param requestedAt when it was referred
 * @param textDigest SHA-256 of the text of this revision, in hex
 * @param mentors subject ids of those who helped; they may not judge
 * @param opinionGivers subject ids of those who gave an opinion; they may not judge
 * @param formerProgramme the programme that judged it before, or null
 */
public record ProposalReferred(
        @JsonUnwrapped ProposalFacts proposal,
        Instant requestedAt,
        String textDigest,
        List<String> mentors,
        List<String> opinionGivers,
        @MayBeAbsent UUID formerProgramme)
        implements ProposalEvent {

    public static final String TYPE = ProposalEvent.PREFIX + "referred.v1";

    public ProposalReferred {
        mentors = List.copyOf(mentors);
        opinionGivers = List.copyOf(opinionGivers);
    }

    @Override
    public String type() {
        return TYPE;
    }
}
