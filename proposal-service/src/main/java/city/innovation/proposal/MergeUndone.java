package city.innovation.proposal;

import java.util.UUID;

/**
 * A merge was undone; observed in the same transaction by who keeps the supporters, who gives each side back its own.
 *
 * @param from the later proposal
 * @param into the earlier one, of which it is no part any more
 */
public record MergeUndone(UUID from, UUID into) {}
