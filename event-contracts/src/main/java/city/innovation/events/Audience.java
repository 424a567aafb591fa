package city.innovation.events;

/** Who may see an event without knowing the domain. */
public enum Audience {
    /** Everybody, without a login. */
    PUBLIC,
    /** Officials. */
    STAFF,
    /** The innovation task force and managers. */
    TF,
    /** Those who propose and approve rewards. */
    REWARD,
    /** Auditors. */
    AUDIT
}
