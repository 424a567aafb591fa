package city.innovation.proposal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An effect as the caller may see it.
 *
 * @param measurement 0 for the provisional one, 1 for the first measured, 2 and more for corrections
 * @param recordedAt when it was recorded or signed off
 * @param firstEffectOn the first day measured, Asia/Seoul
 * @param lastEffectOn the last day measured, Asia/Seoul
 * @param recordedBy who recorded it; absent for the public
 * @param signedOffBy who signed it off; absent for the public and for the provisional one
 * @param netSavingWon saving net of cost, in won; below zero where it cost more than it saved
 * @param figures what it brought
 */
@Schema(
        name = "ProposalEffect",
        requiredProperties = {"measurement", "recordedAt", "firstEffectOn", "lastEffectOn", "figures"},
        examples = """
                {"measurement":1,"recordedAt":"2027-12-20T02:00:00Z","firstEffectOn":"2026-12-01",
                 "lastEffectOn":"2027-11-30","netSavingWon":22500000,"figures":{"grade":"SU",
                 "savings":[{"costClass":"RUNNING","savingWon":61000000,"costWon":38500000}],"hoursSaved":1650,
                 "hoursAdded":100,"citizensServed":26400,"spread":true}}""")
record EffectView(
        int measurement,
        Instant recordedAt,
        LocalDate firstEffectOn,
        LocalDate lastEffectOn,
        String recordedBy,
        String signedOffBy,
        Long netSavingWon,
        EffectFigures figures) {

    /** All that were recorded of a proposal. */
    @Schema(name = "ProposalEffects", requiredProperties = "items", examples = """
                    {"items":[{"measurement":0,"recordedAt":"2026-12-14T02:00:00Z","firstEffectOn":"2026-12-01",
                     "lastEffectOn":"2027-11-30","figures":{"savings":[],"hoursSaved":1400,"spread":false}}]}""")
    record EffectList(List<EffectView> items) {}

    static EffectView of(Effect effect, boolean people) {
        return effect == null
                ? null
                : new EffectView(
                        effect.measurement(),
                        effect.at(),
                        effect.firstOn(),
                        effect.lastOn(),
                        people ? effect.recordedBy() : null,
                        people ? effect.signedOffBy() : null,
                        effect.figures().netWon(),
                        effect.figures());
    }
}
