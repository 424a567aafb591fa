package city.innovation.tracker.termination;

import java.util.Locale;

/** What somebody owes a termination review. */
enum ReviewDuty {
    /** The department answers at the hearing. */
    ANSWER_HEARING,
    /** It is decided whether the work ends. */
    DECIDE_TERMINATION,
    /** Work that went on is looked at again. */
    REVIEW_AGAIN;

    /** Its kind among all duties. */
    String kind() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
