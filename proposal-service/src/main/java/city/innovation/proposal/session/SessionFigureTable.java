package city.innovation.proposal.session;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Sessions held, and their people.
 *
 * @param items a row for each period and value that was asked for, in that order
 * @param total all of them
 * @param asOf when this was counted
 */
@Schema(
        name = "SessionStatistics",
        requiredProperties = {"items", "total", "asOf"},
        examples = """
                {"items":[{"period":"2012","kind":"DELIBERATION","sessions":60,"participants":0,"experts":1188,
                  "statements":240,"voices":180,"proposals":12},
                  {"period":"2012","kind":"LISTENING","sessions":46,"participants":6224,"experts":0,
                  "statements":920,"voices":700,"proposals":31}],
                 "total":{"sessions":106,"participants":6224,"experts":1188,"statements":1160,"voices":880,"proposals":43},
                 "asOf":"2026-11-22T01:00:00Z"}""")
record SessionFigureTable(List<Row> items, Figures total, Instant asOf) {

    /**
     * A row; what was not asked for, or what its sessions do not have, is absent.
     *
     * @param period for example {@code 2012}, {@code 2012-Q3} or {@code 2012-07}
     */
    @Schema(
            name = "SessionStatisticsRow",
            requiredProperties = {"sessions", "participants", "experts", "statements", "voices", "proposals"},
            examples = """
                    {"period":"2012-Q3","kind":"LISTENING","sessions":46,"participants":6224,"experts":0,
                     "statements":920,"voices":700,"proposals":31}""")
    record Row(
            String period,
            String kind,
            String policyId,
            String district,
            String challenge,
            String department,
            long sessions,
            long participants,
            long experts,
            long statements,
            long voices,
            long proposals) {

        Figures figures() {
            return new Figures(sessions, participants, experts, statements, voices, proposals);
        }
    }

    /**
     * Figures.
     *
     * @param participants how many took part, experts not among them; who came to two sessions counts twice
     * @param experts how many experts took part
     * @param statements what was said and taken down
     * @param voices statements that became voices
     * @param proposals statements that became proposals
     */
    @Schema(
            name = "SessionFigures",
            requiredProperties = {"sessions", "participants", "experts", "statements", "voices", "proposals"},
            examples = """
                    {"sessions":106,"participants":6224,"experts":1188,"statements":1160,"voices":880,"proposals":43}""")
    record Figures(long sessions, long participants, long experts, long statements, long voices, long proposals) {

        static final Figures NONE = new Figures(0, 0, 0, 0, 0, 0);

        Figures plus(Figures other) {
            return new Figures(
                    sessions + other.sessions,
                    participants + other.participants,
                    experts + other.experts,
                    statements + other.statements,
                    voices + other.voices,
                    proposals + other.proposals);
        }
    }
}
