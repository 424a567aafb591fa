package city.innovation.tracker.plan;

import city.innovation.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Counts projects by the district they are about and by the challenge they serve. */
@ApplicationScoped
class ProjectStatistics {

    private static final int BY_DISTRICT = 1;
    private static final int BY_CHALLENGE = 2;

    /** Of plans that hold or held: drafts are no figures yet, and unplaced projects are outside of them. */
    private static final String COUNT = """
            select grouping(n.district, n.challenge) as split, n.district, n.challenge, count(*) as projects,
                count(*) filter (where n.state = 'PLANNED') as planned,
                count(*) filter (where n.state = 'IN_PROGRESS') as in_progress,
                count(*) filter (where n.state = 'SUSPENDED') as suspended,
                count(*) filter (where n.state = 'COMPLETED') as completed,
                count(*) filter (where n.state in ('TERMINATED', 'CONSOLIDATED')) as ended_early,
                count(*) filter (where n.health = 'AT_RISK') as at_risk,
                count(*) filter (where n.health = 'DELAYED') as delayed,
                coalesce(sum(n.progress_bp) filter (where n.state not in ('TERMINATED', 'CONSOLIDATED')), 0) as progress_sum,
                coalesce(sum(n.budget_won), 0) as budget_won,
                coalesce(sum(n.executed_won) filter (where n.budget_won > 0), 0) as executed_won,
                coalesce(sum(n.beneficiaries), 0) as beneficiaries
            from node n join plan p on p.id = n.plan_id
            where n.kind = 'PROJECT' and n.removed_at is null and p.state in ('CONFIRMED', 'CLOSED')
                and (?::uuid is null or p.id = ?) and (?::int is null or p.year = ?)
            group by grouping sets ((n.district), (n.challenge), ())
            order by n.district nulls last, n.challenge nulls last
            """;

    private final Sql sql;
    private final Clock clock;

    ProjectStatistics(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * All of them, and how they split.
     *
     * @param asOf when this was counted
     */
    @Schema(
            name = "ProjectStatistics",
            requiredProperties = {"asOf", "total", "byDistrict", "byChallenge"},
            examples = "{\"asOf\":\"2026-11-22T01:00:00Z\",\"total\":" + Figures.EXAMPLE
                    + ",\"byDistrict\":[{\"code\":\"11110\",\"figures\":" + Figures.EXAMPLE + "}],\"byChallenge\":[]}")
    record Split(Instant asOf, Figures total, List<Part> byDistrict, List<Part> byChallenge) {}

    /** Those of one code. */
    @Schema(
            name = "ProjectStatisticsPart",
            requiredProperties = "figures",
            examples = "{\"code\":\"11110\",\"figures\":" + Figures.EXAMPLE + "}")
    record Part(
            @Schema(description = "The district or the challenge; absent for projects that name none.")
            String code,

            Figures figures) {}

    /** How many there are, and how far. */
    @Schema(
            name = "ProjectFigures",
            requiredProperties = {
                "projects",
                "planned",
                "inProgress",
                "suspended",
                "completed",
                "endedEarly",
                "atRisk",
                "delayed",
                "counted",
                "progressSumBp",
                "budgetWon",
                "executedWon",
                "beneficiaries"
            },
            examples = Figures.EXAMPLE)
    record Figures(
            long projects,
            long planned,
            long inProgress,
            long suspended,
            long completed,

            @Schema(description = "Terminated, or made part of another.")
            long endedEarly,

            long atRisk,
            long delayed,

            @Schema(description = "Those whose progress counts: all that did not end early.")
            long counted,

            @Schema(description = "The sum of their progress, in basis points.")
            long progressSumBp,

            @Schema(
                    description =
                            "`progressSumBp` over `counted`, half up; 10,000 for all of it alone. Absent where none"
                                    + " counts.")
            Integer progressBp,

            @Schema(description = "Planned budgets, whole won.")
            long budgetWon,

            @Schema(description = "Spent by those that have a planned budget, whole won.")
            long executedWon,

            @Schema(description = "`executedWon` over `budgetWon` in basis points, half up; absent without a budget.")
            Integer executionBp,

            @Schema(description = "How many people profit in a year.")
            long beneficiaries) {

        static final String EXAMPLE =
                "{\"projects\":5,\"planned\":1,\"inProgress\":2,\"suspended\":0,\"completed\":1,\"endedEarly\":1,"
                        + "\"atRisk\":1,\"delayed\":0,\"counted\":4,\"progressSumBp\":22500,\"progressBp\":5625,"
                        + "\"budgetWon\":400000000,\"executedWon\":150000000,\"executionBp\":3750,\"beneficiaries\":12000}";

        static final Figures NONE = new Figures(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, null, 0, 0, null, 0);

        static Figures read(ResultSet row) throws SQLException {
            long counted = row.getLong("projects") - row.getLong("ended_early");
            long sum = row.getLong("progress_sum");
            long budget = won(row, "budget_won");
            long executed = won(row, "executed_won");
            return new Figures(
                    row.getLong("projects"),
                    row.getLong("planned"),
                    row.getLong("in_progress"),
                    row.getLong("suspended"),
                    row.getLong("completed"),
                    row.getLong("ended_early"),
                    row.getLong("at_risk"),
                    row.getLong("delayed"),
                    counted,
                    sum,
                    counted == 0 ? null : Share.mean(sum, counted),
                    budget,
                    executed,
                    budget == 0 ? null : executionBp(executed, budget),
                    won(row, "beneficiaries"));
        }

        /** A sum, which may be more than any amount. */
        private static long won(ResultSet row, String column) throws SQLException {
            return row.getBigDecimal(column)
                    .min(BigDecimal.valueOf(Long.MAX_VALUE))
                    .longValue();
        }

        /** Rounded half up; whoever wrote the budget in another unit gets the greatest number, not an error. */
        private static int executionBp(long executed, long budget) {
            return BigDecimal.valueOf(executed)
                    .multiply(BigDecimal.valueOf(Share.WHOLE))
                    .divide(BigDecimal.valueOf(budget), 0, RoundingMode.HALF_UP)
                    .min(BigDecimal.valueOf(Integer.MAX_VALUE))
                    .intValue();
        }
    }

    /** Of a plan or of a year's plans; of all where neither is given. */
    Split of(UUID plan, Integer year) {
        List<Part> districts = new ArrayList<>();
        List<Part> challenges = new ArrayList<>();
        List<Figures> total = new ArrayList<>();
        sql.query(
                COUNT,
                row -> switch (row.getInt("split")) {
                    case BY_DISTRICT -> districts.add(new Part(row.getString("district"), Figures.read(row)));
                    case BY_CHALLENGE -> challenges.add(new Part(row.getString("challenge"), Figures.read(row)));
                    default -> total.add(Figures.read(row));
                },
                plan,
                plan,
                year,
                year);
        return new Split(clock.instant(), total.stream().findFirst().orElse(Figures.NONE), districts, challenges);
    }
}
