package city.innovation.proposal;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A proposal became part of an earlier one; observed in the same transaction by who keeps the supporters, who count once
 * per person afterwards.
 *
 * @param from the later one
 * @param into the earlier one
 * @param movedSupports how many supporters did not support the earlier one yet; set by who moves them
 */
public record ProposalsMerged(UUID from, UUID into, AtomicLong movedSupports) {

    public ProposalsMerged(UUID from, UUID into) {
        this(from, into, new AtomicLong());
    }
}
