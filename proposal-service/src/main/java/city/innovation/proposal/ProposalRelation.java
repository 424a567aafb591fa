package city.innovation.proposal;

/** How somebody can be related to a proposal. */
public enum ProposalRelation {
    /** Main or co-proposer. */
    PROPOSER,
    /** Invited to become a co-proposer, not answered yet. */
    INVITED,
    /** Leads the responsible department. */
    DEPARTMENT_HEAD,
    /** Manages innovation for the city. */
    MANAGER,
    /** Mayor or deputy mayor. */
    EXECUTIVE,
    /** The evaluation service, by a finalised result. */
    EVALUATION,
    /** The tracker, by what became of the project. */
    TRACKER,
    /** Reads everything, changes nothing. */
    AUDITOR,
    /** Another official. */
    STAFF,
    /** Everybody, without a login. */
    PUBLIC
}
