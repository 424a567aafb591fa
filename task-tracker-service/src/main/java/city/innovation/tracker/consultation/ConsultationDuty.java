package city.innovation.tracker.consultation;

/** What must be done about a pre-consultation. */
enum ConsultationDuty {
    /** The audit body answers. */
    ANSWER("answer-consultation"),
    /** Whoever asked proves that the advice was followed. */
    PROVE("prove-consultation");

    private final String kind;

    ConsultationDuty(String kind) {
        this.kind = kind;
    }

    String kind() {
        return kind;
    }
}
