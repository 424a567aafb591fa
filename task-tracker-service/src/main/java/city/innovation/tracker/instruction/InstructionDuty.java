package city.innovation.tracker.instruction;

import java.util.Locale;

/** What somebody must do by a date because of an instruction. */
enum InstructionDuty {
    /** The department carries it out. */
    CARRY_OUT_INSTRUCTION,
    /** Who gave it looks whether it is done. */
    SEE_INSTRUCTION;

    /** Its code among all duties. */
    String wireName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
