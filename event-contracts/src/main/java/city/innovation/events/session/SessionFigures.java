package city.innovation.events.session;

import city.innovation.events.MayBeAbsent;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What a held session counted as before it was corrected.
 *
 * @param policyId the policy, or null
 * @param kind its kind
 * @param heldOn the day, Asia/Seoul
 * @param participants how many took part, experts not among them
 * @param experts how many experts took part
 */
public record SessionFigures(
        @MayBeAbsent UUID policyId, String kind, LocalDate heldOn, int participants, int experts) {}
