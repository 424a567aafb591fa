package city.innovation.proposal;

/** Why a proposal is closed without a review (Citizens' Proposals Regulation, articles 2 and 6). */
enum ClosingGround {
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
    /** The same person's third repeat after two notices. */
    THIRD_REPEAT,
    /** The supplement asked for was not given in time. */
    SUPPLEMENT_NOT_GIVEN
}
