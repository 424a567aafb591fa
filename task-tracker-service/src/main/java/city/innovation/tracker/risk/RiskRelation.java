package city.innovation.tracker.risk;

/** How a caller is related to a risk or an issue. */
enum RiskRelation {
    /** Must deal with it: the person named, or a head of the department named. */
    OWNER,
    /** Works on the project: manages it, its department, or all plans. */
    WORKING
}
