package city.innovation.tracker.consultation;

/** Who can lead a pre-consultation on. */
enum ConsultationRelation {
    /** Asked. */
    ASKER,
    /** Heads the department that asked. */
    DEPARTMENT_HEAD,
    /** Heads the audit body. */
    AUDIT_BODY
}
