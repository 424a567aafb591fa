package city.innovation.tracker.disclosure;

/** How a request for information was decided. */
enum DisclosureOutcome {
    /** All of it is given. */
    DISCLOSED,
    /** A part is given, the rest withheld on a legal ground. */
    PARTLY,
    /** It is withheld on a legal ground. */
    NOT_DISCLOSED
}
