package city.innovation.tracker.check;

/** The columns of a round's table. */
enum CheckColumn {
    NUMBER,
    ROUND,
    KIND,
    PLAN,
    CODE,
    TITLE,
    DEPARTMENT,
    KEY,
    PLANNED_PERCENT,
    ACTUAL_PERCENT,
    STATE,
    DUE_ON,
    SUBMITTED_AT,
    LATE,
    SELF_VERDICT,
    VERIFIED_AT,
    VERDICT,
    OPEN_ACTIONS;

    /** The value of a check; codes in words of the language. */
    Object of(CheckSummary check, Words words) {
        return switch (this) {
            case NUMBER -> check.number();
            case ROUND -> check.round();
            case KIND -> words.of("check-kinds", check.kind());
            case PLAN -> check.planCode();
            case CODE -> check.code();
            case TITLE -> check.title();
            case DEPARTMENT -> check.department();
            case KEY -> check.key() ? "O" : null;
            case PLANNED_PERCENT -> Percent.of(check.plannedBp());
            case ACTUAL_PERCENT -> Percent.of(check.actualBp());
            case STATE -> words.of("check-states", check.state());
            case DUE_ON -> check.dueOn();
            case SUBMITTED_AT -> check.submittedAt();
            case LATE -> Boolean.TRUE.equals(check.late()) ? "O" : null;
            case SELF_VERDICT -> words.of("check-verdicts", check.selfVerdict());
            case VERIFIED_AT -> check.verifiedAt();
            case VERDICT -> words.of("check-verdicts", check.verdict());
            case OPEN_ACTIONS -> check.openActions();
        };
    }
}
