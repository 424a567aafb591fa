package city.innovation.proposal.grievance;

/** Where a grievance stands. */
enum GrievanceState {
    /** The ombudsman looks into it. */
    OPENED,
    /** The department must respond to a recommendation. */
    RECOMMENDED,
    /** The department responded; the ombudsman follows up. */
    RESPONDED,
    /** The ombudsman is done with it. */
    CLOSED
}
