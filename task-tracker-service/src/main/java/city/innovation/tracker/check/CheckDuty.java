package city.innovation.tracker.check;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What somebody must do by a date because of a check. */
enum CheckDuty {
    /** The department says how it stands. */
    SUBMIT_CHECK,
    /** The task force looks at what the department said. */
    VERIFY_CHECK,
    /** The task force goes after a department that is late. */
    CHASE_CHECK,
    /** An executive settles what the task force could not get. */
    SETTLE_CHECK,
    /** The department mends what was found. */
    CARRY_OUT_CORRECTION,
    /** The task force looks whether it is mended. */
    CONFIRM_CORRECTION,
    /** The task force goes after a correction that is late. */
    CHASE_CORRECTION,
    /** An executive settles a correction that still is not there. */
    SETTLE_CORRECTION;

    /** Its code among all duties. */
    String wireName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The duty of that code; empty for one of another feature. */
    static Optional<CheckDuty> of(String wireName) {
        return Arrays.stream(values())
                .filter(duty -> duty.wireName().equals(wireName))
                .findFirst();
    }
}
