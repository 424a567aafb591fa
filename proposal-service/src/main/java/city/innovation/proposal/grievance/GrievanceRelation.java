package city.innovation.proposal.grievance;

/** How somebody can be related to a grievance. */
enum GrievanceRelation {
    /** Hears grievances, independent of departments. */
    OMBUDSMAN,
    /** Leads the department that the recommendation is for. */
    DEPARTMENT_HEAD,
    /** Gave the voice that it is about. */
    COMPLAINANT,
    /** Reads it alone: managers, executives, auditors. */
    READER
}
