package city.innovation.proposal.voice;

/** Why a voice cannot be solved; part of the API. */
enum UnsolvableReason {
    /** The law does not allow it, or would have to be changed. */
    NO_LEGAL_BASIS,
    /** The money is not there. */
    NO_BUDGET,
    /** It can't be built or done. */
    NOT_FEASIBLE,
    /** Another body's affair. */
    OTHER_BODY,
    /** A matter between private persons. */
    PRIVATE_MATTER,
    /** What is meant could not be found out. */
    UNCLEAR,
    /** Other interests weigh more. */
    OTHER_INTERESTS,
    /** Something else, said in the text. */
    OTHER
}
