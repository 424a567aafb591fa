package city.innovation.proposal;

import java.util.UUID;

/**
 * Told inside the service, in the transaction that takes personal data out of a proposal: what others keep about it
 * and about who took part must go with it, and counts must stay.
 *
 * @param texts whether texts go too
 */
public record ProposalPersonsErased(UUID proposalId, boolean texts) {}
