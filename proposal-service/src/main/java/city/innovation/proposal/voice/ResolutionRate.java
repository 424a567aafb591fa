package city.innovation.proposal.voice;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How many of the voices received in a window were solved, with the numbers of its formula.
 *
 * @param from first day of receipt (Asia/Seoul)
 * @param to last day of receipt (Asia/Seoul)
 * @param asOf when it was looked at; a voice that waits too long by then is overdue
 * @param formula in words of the figures below
 */
@Schema(
        name = "ResolutionRate",
        requiredProperties = {"from", "to", "asOf", "formula", "total", "items"},
        examples = """
                {"from":"2026-05-22","to":"2026-11-22","asOf":"2026-11-22T01:00:00Z",
                 "formula":"solved / (solved + unsolvable + overdue)",
                 "total":{"received":60,"solved":49,"solvedLate":2,"unsolvable":1,"overdue":0,"inTime":10,"counted":50,
                 "percent":98.0},
                 "items":[{"channel":"SOCIAL","department":"TRAFFIC","figures":{"received":60,"solved":49,
                 "solvedLate":2,"unsolvable":1,"overdue":0,"inTime":10,"counted":50,"percent":98.0}}]}""")
record ResolutionRate(LocalDate from, LocalDate to, Instant asOf, String formula, Figures total, List<Group> items) {

    static final String FORMULA = "solved / (solved + unsolvable + overdue)";

    /**
     * The numbers of one rate.
     *
     * @param received in the window
     * @param solved whenever that was
     * @param solvedLate of them after their time to be resolved
     * @param overdue neither, and past the time to be answered or resolved
     * @param inTime neither, and not overdue; not counted
     * @param counted the formula's divisor
     * @param percent to one decimal, half up; under 100 never shown as 100.0, above 0 never as 0.0; absent if nothing counts
     */
    @Schema(
            name = "ResolutionFigures",
            requiredProperties = {"received", "solved", "solvedLate", "unsolvable", "overdue", "inTime", "counted"},
            examples = """
                    {"received":60,"solved":49,"solvedLate":2,"unsolvable":1,"overdue":0,"inTime":10,"counted":50,
                     "percent":98.0}""")
    record Figures(
            long received,
            long solved,
            long solvedLate,
            long unsolvable,
            long overdue,
            long inTime,
            long counted,
            BigDecimal percent) {

        static Figures of(long received, long solved, long solvedLate, long unsolvable, long overdue) {
            long counted = solved + unsolvable + overdue;
            return new Figures(
                    received,
                    solved,
                    solvedLate,
                    unsolvable,
                    overdue,
                    received - counted,
                    counted,
                    percent(solved, counted));
        }

        Figures plus(Figures more) {
            return of(
                    received + more.received,
                    solved + more.solved,
                    solvedLate + more.solvedLate,
                    unsolvable + more.unsolvable,
                    overdue + more.overdue);
        }

        static BigDecimal percent(long part, long whole) {
            if (whole == 0) {
                return null;
            }
            BigDecimal exact =
                    BigDecimal.valueOf(part * 100).divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP);
            BigDecimal shown = part < whole ? exact.min(new BigDecimal("99.9")) : exact;
            return part > 0 ? shown.max(new BigDecimal("0.1")) : shown;
        }
    }

    /** The rate of the voices that have these values; an absent one is not asked for or not known. */
    @Schema(name = "ResolutionGroup", requiredProperties = "figures", examples = """
                    {"channel":"SOCIAL","department":"TRAFFIC","figures":{"received":60,"solved":49,"solvedLate":2,
                     "unsolvable":1,"overdue":0,"inTime":10,"counted":50,"percent":98.0}}""")
    record Group(
            String channel,
            UUID socialChannel,
            String department,
            String district,
            String challenge,
            Figures figures) {}
}
