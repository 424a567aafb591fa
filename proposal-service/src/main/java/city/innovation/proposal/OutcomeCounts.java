package city.innovation.proposal;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What became of some proposals.
 *
 * @param key the department, kind, quarter of receipt, district or challenge; empty for those without one, and for those
 *     whose proposer hid it
 * @param received how many were received
 * @param adopted how many of them are adopted, whatever came after, and not revoked
 * @param declined how many are declined
 * @param revoked how many had their adoption revoked
 * @param implemented how many are carried out
 * @param adoptionRate adopted of those decided: adopted, declined and revoked
 * @param implementationRate carried out of those adopted
 * @param measured what those brought whose effect is measured; the latest correction of each
 * @param provisional what the others that are carried out are expected to bring
 */
@Schema(
        name = "OutcomeCounts",
        requiredProperties = {
            "key",
            "received",
            "adopted",
            "declined",
            "revoked",
            "implemented",
            "adoptionRate",
            "implementationRate",
            "measured",
            "provisional"
        },
        examples = """
                {"key":"TRAFFIC","received":120,"adopted":30,"declined":60,"revoked":0,"implemented":12,
                 "adoptionRate":{"numerator":30,"denominator":90,"basisPoints":3333},
                 "implementationRate":{"numerator":12,"denominator":30,"basisPoints":4000},
                 "measured":{"count":8,"savingWon":520000000,"costWon":130000000,"netSavingWon":390000000,"hoursSaved":9100,
                 "hoursAdded":700,"citizensServed":210000},
                 "provisional":{"count":4,"savingWon":90000000,"costWon":20000000,"netSavingWon":70000000,"hoursSaved":1200,
                 "hoursAdded":0,"citizensServed":31000}}""")
record OutcomeCounts(
        String key,
        long received,
        long adopted,
        long declined,
        long revoked,
        long implemented,
        Rate adoptionRate,
        Rate implementationRate,
        Sums measured,
        Sums provisional) {

    /** The rows with the formulas of their rates. */
    @Schema(
            name = "OutcomeStatistics",
            requiredProperties = {"from", "to", "adoptionRateFormula", "implementationRateFormula", "items"},
            examples = """
                    {"from":"2026-01-01","to":"2026-12-31","adoptionRateFormula":"adopted / (adopted + declined + revoked)",
                     "implementationRateFormula":"implemented / adopted","items":[]}""")
    record Table(
            @Schema(description = "First day of receipt, Asia/Seoul.")
            LocalDate from,

            @Schema(description = "Last day of receipt, Asia/Seoul.")
            LocalDate to,

            String adoptionRateFormula,
            String implementationRateFormula,
            List<OutcomeCounts> items) {

        static Table of(LocalDate from, LocalDate to, List<OutcomeCounts> items) {
            return new Table(from, to, "adopted / (adopted + declined + revoked)", "implemented / adopted", items);
        }
    }

    /**
     * A share with the numbers that it is made of.
     *
     * @param basisPoints rounded half up; absent where there is nothing to divide by
     */
    @Schema(
            name = "OutcomeRate",
            requiredProperties = {"numerator", "denominator"},
            examples = "{\"numerator\":30,\"denominator\":90,\"basisPoints\":3333}")
    record Rate(long numerator, long denominator, Integer basisPoints) {

        private static final long WHOLE = 10_000;

        static Rate of(long numerator, long denominator) {
            return new Rate(
                    numerator,
                    denominator,
                    denominator == 0 ? null : (int) ((2 * numerator * WHOLE + denominator) / (2 * denominator)));
        }
    }

    /** Sums of effects. */
    @Schema(
            name = "OutcomeSums",
            requiredProperties = {
                "count",
                "savingWon",
                "costWon",
                "netSavingWon",
                "hoursSaved",
                "hoursAdded",
                "citizensServed"
            },
            examples = """
                    {"count":8,"savingWon":520000000,"costWon":130000000,"netSavingWon":390000000,"hoursSaved":9100,
                     "hoursAdded":700,"citizensServed":210000}""")
    record Sums(
            long count,

            @Schema(description = "Saved or earned, in won.")
            long savingWon,

            @Schema(description = "What it cost, in won.") long costWon,

            @Schema(description = "Saving less cost, in won.")
            long netSavingWon,

            long hoursSaved,
            long hoursAdded,
            long citizensServed) {

        static Sums of(
                long count, long savingWon, long costWon, long hoursSaved, long hoursAdded, long citizensServed) {
            return new Sums(count, savingWon, costWon, savingWon - costWon, hoursSaved, hoursAdded, citizensServed);
        }
    }

    static OutcomeCounts of(
            String key,
            long received,
            long adopted,
            long declined,
            long revoked,
            long implemented,
            Sums measured,
            Sums provisional) {
        return new OutcomeCounts(
                key,
                received,
                adopted,
                declined,
                revoked,
                implemented,
                Rate.of(adopted, adopted + declined + revoked),
                Rate.of(implemented, adopted),
                measured,
                provisional);
    }
}
