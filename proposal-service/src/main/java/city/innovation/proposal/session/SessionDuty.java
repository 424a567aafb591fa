package city.innovation.proposal.session;

import java.util.Locale;

/** What somebody must do by a date because of a session. */
enum SessionDuty {
    /** Keep what was promised there. */
    KEEP_COMMITMENT,
    /** Carry out what the appointed person instructed. */
    CARRY_OUT_INSTRUCTION;

    /** Its code among all duties. */
    String wireName() {
        return "session-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
