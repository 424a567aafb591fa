package city.innovation.proposal.revisit;

import java.util.Locale;

/** What a department owes a round. */
enum RevisitDuty {
    /** Deals with all its themes by the round's day. */
    CLOSE_REVISIT_THEMES;

    /** Its kind among all duties. */
    String kind() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
