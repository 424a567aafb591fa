package city.innovation.proposal;

import java.util.UUID;

/**
 * A proposal's adoption was taken back; observed in the transaction that tells the world.
 *
 * @param proposalId the proposal
 * @param reason why, in words
 */
public record AdoptionRevoked(UUID proposalId, String reason) {}
