package city.innovation.proposal.grievance;

/** What the ombudsman found; part of the API. */
enum GrievanceFinding {
    CARRIED_OUT,
    PARTLY,
    NOT_CARRIED_OUT,
    /** The complaint had no ground. */
    UNFOUNDED,
    /** Settled without a recommendation. */
    SETTLED
}
