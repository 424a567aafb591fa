package city.innovation.proposal;

import city.innovation.events.Link;
import java.time.Instant;
import java.util.UUID;

/**
 * That a proposal became part of an earlier one.
 *
 * @param into the earlier one
 * @param before the outcome that it had before, or null
 */
record Joining(UUID into, Instant at, Outcome before) {

    /** How the later one says so. */
    Link link() {
        return new Link("merged-into", ProposalDuties.RESOURCE, into.toString());
    }

    /** How the earlier one says so of the later. */
    static Link linkBack(UUID later) {
        return new Link("merged-from", ProposalDuties.RESOURCE, later.toString());
    }
}
