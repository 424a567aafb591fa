package city.innovation.proposal;

/** How somebody can be related to a proposal. */
public enum ProposalRelation {
    /** Main or co-proposer. */
    PROPOSER,
    /** Invited to become a co-proposer, not answered yet. */
    INVITED,
    /** Leads the responsible department, the one that took it over, or one above. */
    DEPARTMENT_HEAD,
    /** Leads the department that promised to carry it out, where that is another one. */
    PROMISING_HEAD,
    /** Manages innovation for the city. */
    MANAGER,
    /** Mayor or deputy mayor. */
    EXECUTIVE,
    /** The evaluation service, by a finalised result. */
    EVALUATION,
    /** The tracker, by what became of the project. */
    TRACKER,
    /** Another city system, within the departments that its token is narrowed to. */
    SYSTEM,
    /** Reads everything, changes nothing. */
    AUDITOR,
    /** Another official. */
    STAFF,
    /** Everybody, without a login. */
    PUBLIC
}
