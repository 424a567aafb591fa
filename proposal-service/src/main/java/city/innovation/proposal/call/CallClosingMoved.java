package city.innovation.proposal.call;

import java.time.Instant;
import java.util.UUID;

/**
 * A call with answers closes earlier or later than it said; observed in the same transaction by who counts from it.
 *
 * @param closesAt when it closes now
 */
public record CallClosingMoved(UUID callId, Instant closesAt) {}
