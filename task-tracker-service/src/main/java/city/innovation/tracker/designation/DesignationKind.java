package city.innovation.tracker.designation;

/** What something is designated as. */
public enum DesignationKind {
    /** A key task, watched by the task force. */
    KEY,
    /** A brand project, by which citizens know the city's innovation. */
    BRAND
}
