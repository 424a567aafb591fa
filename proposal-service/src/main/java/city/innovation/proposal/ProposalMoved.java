package city.innovation.proposal;

import java.util.UUID;

/**
 * A command has led a received proposal on; observed by the features in the command's own transaction.
 *
 * @param command its wire name, for example {@code withdraw}
 * @param state where the proposal stands now
 * @param imported whether it came by a historic import, for which nothing is due
 */
public record ProposalMoved(UUID proposalId, String command, ProposalState state, boolean imported) {}
