package city.innovation.proposal;

/** The exclusions that undo an adoption (Citizens' Proposals Regulation, articles 2 and 18; Seoul's ordinance). */
enum RevocationGround {
    /** Somebody else's intellectual property. */
    OTHERS_PROPERTY,
    /** The same as one already adopted. */
    ALREADY_ADOPTED,
    /** Already done, or much alike. */
    ALREADY_DONE,
    /** Not applicable by common sense. */
    NOT_APPLICABLE,
    /** A mere complaint or criticism. */
    MERE_COMPLAINT,
    /** For profit or advertising. */
    PROFIT_OR_ADVERTISING,
    /** Not this body's affair. */
    NOT_OUR_AFFAIR,
    /** The same or a like one was awarded elsewhere. */
    AWARDED_ELSEWHERE,
    /** The record was false. */
    FALSE_RECORD
}
