package city.innovation.proposal.revisit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How much of a round is dealt with.
 *
 * @param dueOn the round's day (Asia/Seoul)
 * @param overdue whether that day is over while themes are open
 */
@Schema(
        name = "RevisitCoverage",
        requiredProperties = {"roundId", "asOf", "dueOn", "overdue", "total", "items"},
        examples = """
                {"roundId":"01999a00-4444-7555-8666-777788889999","asOf":"2026-06-20T01:00:00Z","dueOn":"2026-06-30",
                 "overdue":false,"total":{"themes":4,"open":1,"changed":1,"proposed":1,"reasoned":1,"voices":40,
                 "coveredVoices":31,"percent":75.0},"items":[{"department":"TRAFFIC","figures":{"themes":4,"open":1,
                 "changed":1,"proposed":1,"reasoned":1,"voices":40,"coveredVoices":31,"percent":75.0}}]}""")
record RevisitCoverage(
        UUID roundId, Instant asOf, LocalDate dueOn, boolean overdue, Figures total, List<Department> items) {

    /**
     * Counts.
     *
     * @param themes all of them
     * @param voices voices that belong to one of the themes
     * @param coveredVoices those of themes that are dealt with
     * @param percent themes that are dealt with ÷ themes, to one decimal; under 100 never shown as 100.0
     */
    @Schema(
            name = "RevisitFigures",
            requiredProperties = {
                "themes",
                "open",
                "changed",
                "proposed",
                "reasoned",
                "voices",
                "coveredVoices",
                "percent"
            },
            examples = """
                    {"themes":4,"open":1,"changed":1,"proposed":1,"reasoned":1,"voices":40,"coveredVoices":31,
                     "percent":75.0}""")
    record Figures(
            long themes,
            long open,
            long changed,
            long proposed,
            long reasoned,
            long voices,
            long coveredVoices,
            BigDecimal percent) {

        static Figures of(long open, long changed, long proposed, long reasoned, long voices, long coveredVoices) {
            long themes = open + changed + proposed + reasoned;
            return new Figures(
                    themes, open, changed, proposed, reasoned, voices, coveredVoices, percent(themes - open, themes));
        }

        Figures plus(Figures more) {
            return of(
                    open + more.open,
                    changed + more.changed,
                    proposed + more.proposed,
                    reasoned + more.reasoned,
                    voices + more.voices,
                    coveredVoices + more.coveredVoices);
        }

        private static BigDecimal percent(long part, long whole) {
            if (whole == 0) {
                return new BigDecimal("0.0");
            }
            BigDecimal exact =
                    BigDecimal.valueOf(part * 100).divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP);
            BigDecimal shown = part < whole ? exact.min(new BigDecimal("99.9")) : exact;
            return part > 0 ? shown.max(new BigDecimal("0.1")) : shown;
        }
    }

    /** A department's share. */
    @Schema(
            name = "RevisitDepartment",
            requiredProperties = {"department", "figures"},
            examples = """
                    {"department":"TRAFFIC","figures":{"themes":4,"open":1,"changed":1,"proposed":1,"reasoned":1,
                     "voices":40,"coveredVoices":31,"percent":75.0}}""")
    record Department(String department, Figures figures) {}
}
