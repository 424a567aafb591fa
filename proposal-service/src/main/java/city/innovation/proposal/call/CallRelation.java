package city.innovation.proposal.call;

/** Who can lead a call on. */
enum CallRelation {
    /** Manages innovation for the city. */
    MANAGER,
    /** The time that the call itself names. */
    TIME
}
