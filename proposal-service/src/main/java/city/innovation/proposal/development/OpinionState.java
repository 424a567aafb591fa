package city.innovation.proposal.development;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a request for an opinion stands. */
@Schema(name = "OpinionState")
enum OpinionState {
    /** Asked for; the time to decide stands. */
    REQUESTED,
    /** Given. */
    GIVEN,
    /** No longer asked for. */
    WITHDRAWN
}
