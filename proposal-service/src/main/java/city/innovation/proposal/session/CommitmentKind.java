package city.innovation.proposal.session;

/** What obliges somebody. */
enum CommitmentKind {
    /** Promised at the session. */
    COMMITMENT(SessionDuty.KEEP_COMMITMENT),
    /** Instructed by the person appointed. */
    INSTRUCTION(SessionDuty.CARRY_OUT_INSTRUCTION);

    private final SessionDuty duty;

    CommitmentKind(SessionDuty duty) {
        this.duty = duty;
    }

    SessionDuty duty() {
        return duty;
    }
}
