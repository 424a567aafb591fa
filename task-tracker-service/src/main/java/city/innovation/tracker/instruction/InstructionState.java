package city.innovation.tracker.instruction;

/** Where an instruction stands. */
enum InstructionState {
    /** To be carried out. */
    OPEN,
    /** The department says that it is done. */
    REPORTED,
    /** An executive saw that it is done. */
    SEEN,
    /** Taken back. */
    WITHDRAWN
}
