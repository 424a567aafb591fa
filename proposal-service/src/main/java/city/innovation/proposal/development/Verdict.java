package city.innovation.proposal.development;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an opinion comes to. */
@Schema(name = "OpinionVerdict")
enum Verdict {
    /** It can be done. */
    FEASIBLE,
    /** It can be done under conditions. */
    CONDITIONAL,
    /** It cannot be done. */
    NOT_FEASIBLE
}
