package city.innovation.tracker.disclosure;

/** Why information may be withheld (Official Information Disclosure Act, article 9 ①, and what does not exist). */
enum LegalGround {
    /** Secret by another law or ordinance (no. 1). */
    SECRET_BY_LAW,
    /** National security, defence, unification or foreign relations (no. 2). */
    NATIONAL_SECURITY,
    /** People's life, body or property would be in danger (no. 3). */
    LIFE_AND_SAFETY,
    /** A trial, a crime's prevention or an investigation (no. 4). */
    TRIAL_OR_INVESTIGATION,
    /** Audit, supervision, examinations, or a decision that is still being made (no. 5). */
    DECISION_IN_PROGRESS,
    /** Personal data (no. 6). */
    PERSONAL_DATA,
    /** Trade secrets (no. 7). */
    TRADE_SECRET,
    /** Would serve speculation in land or hoarding (no. 8). */
    SPECULATION,
    /** The city does not have it. */
    NOT_HELD
}
