package city.innovation.tracker.plan;

/** How a caller is related to a plan. */
enum PlanRelation {
    /** Everybody: may read what was confirmed. */
    PUBLIC,
    /** Works for the city, or audits it: may read drafts too. */
    STAFF,
    /** Runs plans. */
    MANAGER,
    /** Sits on the public-private council. */
    COUNCIL
}
