package city.innovation.proposal;

import java.util.UUID;

/**
 * Another department is in charge; observed by features that keep duties of departments, in the same transaction.
 *
 * @param department its code
 */
public record ProposalHandedOver(UUID proposalId, String department) {}
