package city.innovation.proposal.revisit;

/** How somebody can be related to a department's theme. */
enum RevisitRelation {
    /** Leads the department. */
    DEPARTMENT_HEAD,
    /** Works in the department. */
    COLLEAGUE,
    /** Manages innovation for the city. */
    MANAGER
}
