package city.innovation.proposal.grievance;

import java.util.Locale;

/** What somebody owes a grievance. */
enum GrievanceDuty {
    /** The department says whether it follows the recommendation. */
    RESPOND_TO_RECOMMENDATION,
    /** The ombudsman looks whether it was carried out. */
    FOLLOW_UP_GRIEVANCE;

    /** Its kind among all duties. */
    String kind() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
