package city.innovation.proposal.session;

/** How somebody can be related to a session. */
enum SessionRelation {
    /** Leads the department that runs it. */
    ORGANISER,
    /** Manages innovation for the city. */
    MANAGER,
    /** The person appointed, for example as mayor for a day. */
    APPOINTEE,
    /** Who promised it, or a manager of the department that did. */
    OWNER,
    /** Reads everything, changes nothing. */
    AUDITOR,
    /** Another official. */
    STAFF,
    /** Everybody, without a login. */
    PUBLIC
}
