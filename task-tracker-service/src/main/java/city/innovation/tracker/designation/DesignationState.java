package city.innovation.tracker.designation;

/** Whether a designation holds. */
enum DesignationState {
    /** It holds. */
    HELD,
    /** It holds no more. */
    ENDED
}
