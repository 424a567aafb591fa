package city.innovation.tracker.instruction;

/** How a caller stands to an instruction. */
enum InstructionRelation {
    /** Works for the city. */
    STAFF,
    /** Manages the department that must, or the project. */
    DEPARTMENT,
    /** Decides what executives decide. */
    EXECUTIVE
}
