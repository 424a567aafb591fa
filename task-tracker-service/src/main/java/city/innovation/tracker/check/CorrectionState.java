package city.innovation.tracker.check;

/** Where a corrective action stands. */
enum CorrectionState {
    /** To be carried out. */
    OPEN,
    /** The department says that it is done. */
    REPORTED,
    /** An inspector saw that it is done. */
    CONFIRMED,
    /** Given up with its check; nobody has to mend it any more. */
    CANCELLED
}
