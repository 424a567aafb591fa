package city.innovation.events.proposal;

import city.innovation.events.Audience;
import city.innovation.events.DomainEvent;
import java.util.UUID;

/** What happened to a proposal, from its submission on; told by proposal-service. */
public sealed interface ProposalEvent extends DomainEvent
        permits ProposalSubmitted,
                ProposalAssigned,
                ProposalSupplementRequested,
                ProposalSupplemented,
                ProposalDevelopmentStarted,
                ProposalReferred,
                ProposalTransferred,
                ProposalClosed,
                ProposalReopened,
                ProposalMerged,
                ProposalUnmerged,
                ProposalAdopted,
                ProposalNotAdopted,
                ProposalWithdrawn,
                ProposalAppealed,
                ProposalGraded,
                ProposalIncubated,
                ProposalDecided,
                ProposalDeferred,
                ProposalPromiseSlipped,
                ProposalImplemented,
                ProposalMeasured,
                ProposalShared,
                ProposalLateCredited,
                ProposalAbandoned,
                ProposalAdoptionRevoked,
                ProposalErased,
                ProposalThresholdReached,
                ProposalTransferOutcomeReported,
                ProposalRepeatNoted,
                ProposalOpinionRequested,
                ProposalOpinionClosed,
                ProposalMentorAssigned {

    /** The topic of proposal-service. */
    String TOPIC = "innovation.proposals";

    /** What every type begins with. */
    String PREFIX = "city.innovation.proposal.";

    /** What every event of a proposal says. */
    ProposalFacts proposal();

    @Override
    default UUID aggregateId() {
        return proposal().proposalId();
    }

    @Override
    default String topic() {
        return TOPIC;
    }

    /** Where the reporter's identity is protected, even officials see no events, since they name the subject. */
    @Override
    default Audience audience() {
        return proposal().identityProtected() ? Audience.REWARD : Audience.STAFF;
    }

    @Override
    default String departmentCode() {
        return proposal().responsibleDepartment();
    }
}
