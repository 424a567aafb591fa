package city.innovation.proposal.revisit;

import city.innovation.kit.duty.OpenDuty;
import city.innovation.kit.duty.Responsible;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;

/** What a department owes a round. */
enum RevisitDuty {
    /** Deals with all its themes by the round's day. */
    CLOSE_REVISIT_THEMES;

    /** The duty of a department by that day. */
    static OpenDuty of(UUID round, String department, String title, LocalDate dueOn) {
        return OpenDuty.until(
                        CLOSE_REVISIT_THEMES.kind(),
                        RevisitOpening.RESOURCE,
                        round,
                        Responsible.department(department),
                        dueOn)
                .titled(title);
    }

    /** Its kind among all duties. */
    String kind() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
