package city.innovation.tracker.disclosure;

/** Who can lead a request on. */
enum InformationRequestRelation {
    /** Asked. */
    REQUESTER,
    /** Heads the department that decides, or one above it. */
    DEPARTMENT_HEAD,
    /** Manages innovation for the city, and gives requests to departments. */
    MANAGER
}
