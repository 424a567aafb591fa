package city.innovation.proposal.group;

/** How somebody can be related to a group or to a membership. */
enum GroupRelation {
    /** Leads the group. */
    LEADER,
    /** A member now. */
    MEMBER,
    /** The person whose membership it is. */
    PERSON,
    /** Leads the department that looks after it. */
    ORGANISER,
    /** Manages innovation for the city. */
    MANAGER,
    /** Reads everything, changes nothing. */
    AUDITOR,
    /** Everybody, without a login. */
    PUBLIC
}
