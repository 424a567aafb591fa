package city.innovation.tracker.organisation;

/** How high a department stands. */
enum DepartmentKind {
    /** An office under the mayor or a deputy (실). */
    OFFICE,
    /** A bureau of several divisions (국, 본부). */
    BUREAU,
    /** A division, which has tasks of its own (과, 담당관). */
    DIVISION,
    /** A team within a division (팀). */
    TEAM
}
