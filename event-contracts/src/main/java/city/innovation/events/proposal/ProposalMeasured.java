package city.innovation.events.proposal;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;

/**
 * The effect of a year was measured and signed off.
 *
 * @param proposal what every event of a proposal says
 * @param measuredAt when it was signed off
 * @param measurement 1 for the first, 2 and more for corrections
 * @param firstEffectOn the first day of its effect, Asia/Seoul
 * @param lastEffectOn the last day measured, Asia/Seoul
 * @param signedOffBy subject id of the reviewer
 * @param effect the measured effect
 */
public record ProposalMeasured(
        @JsonUnwrapped ProposalFacts proposal,
        Instant measuredAt,
        int measurement,
        LocalDate firstEffectOn,
        LocalDate lastEffectOn,
        String signedOffBy,
        @JsonUnwrapped ProposalEffect effect)
        implements ProposalEvent {

    public static final String TYPE = ProposalEvent.PREFIX + "measured.v1";

    @Override
    public String type() {
        return TYPE;
    }
}
