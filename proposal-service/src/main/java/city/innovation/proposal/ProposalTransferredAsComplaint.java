package city.innovation.proposal;

import java.util.UUID;

/**
 * A proposal is handled as a complaint; observed in the same transaction by who makes a voice of it.
 *
 * @param text current state, problem and improvement as the proposer wrote them
 * @param author subject id of the proposer
 * @param district code of the district concerned, or null
 */
public record ProposalTransferredAsComplaint(
        UUID proposalId, String title, String text, String author, String district) {}
