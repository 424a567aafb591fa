package city.innovation.tracker.project;

import city.innovation.kit.rule.RulePreview;
import city.innovation.kit.rule.Versioned;
import city.innovation.kit.sql.Sql;
import city.innovation.tracker.plan.Health;
import city.innovation.tracker.plan.ProjectState;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** How many of the projects at work would stand otherwise. */
@ApplicationScoped
class HealthPreview implements RulePreview {

    private static final String LIVE = """
            select id, state, starts_on, ends_on, progress_bp, promised_on, proposal_id from node
            where kind = 'PROJECT' and state in ('PLANNED', 'IN_PROGRESS') and removed_at is null
            """;

    private final Sql sql;
    private final ProjectProgress progress;
    private final Promises promises;
    private final ProjectHealth health;

    HealthPreview(Sql sql, ProjectProgress progress, Promises promises, ProjectHealth health) {
        this.sql = sql;
        this.progress = progress;
        this.promises = promises;
        this.health = health;
    }

    @Override
    public String code() {
        return ProjectRules.HEALTH;
    }

    @Override
    public List<Affected> affected(Versioned<?> current, Versioned<?> proposed) {
        LocalDate today = health.today();
        List<Health[]> both = live().stream()
                .map(facts -> new Health[] {
                    Assessment.of(facts, (HealthTerms) current.data(), today).health(),
                    Assessment.of(facts, (HealthTerms) proposed.data(), today).health()
                })
                .toList();
        return List.of(Health.values()).stream()
                .map(to -> new Affected(
                        "then " + to,
                        both.stream()
                                .filter(pair -> pair[0] != to && pair[1] == to)
                                .count()))
                .toList();
    }

    private List<Assessment.Facts> live() {
        List<Row> rows = sql.query(LIVE, Row::read);
        Map<UUID, LocalDate> earliest =
                progress.earliestDue(rows.stream().map(Row::id).toList());
        Map<UUID, Integer> slips = promises.slips(rows.stream()
                .map(Row::proposal)
                .filter(proposal -> proposal != null)
                .toList());
        return rows.stream()
                .map(row -> row.facts(earliest.get(row.id()), slips.getOrDefault(row.proposal(), 0)))
                .toList();
    }

    /** A project at work. */
    private record Row(UUID id, UUID proposal, Assessment.Facts bare) {

        static Row read(ResultSet row) throws SQLException {
            return new Row(
                    row.getObject("id", UUID.class),
                    row.getObject("proposal_id", UUID.class),
                    new Assessment.Facts(
                            ProjectState.valueOf(row.getString("state")),
                            row.getObject("starts_on", LocalDate.class),
                            row.getObject("ends_on", LocalDate.class),
                            row.getInt("progress_bp"),
                            null,
                            row.getObject("promised_on", LocalDate.class),
                            0));
        }

        Assessment.Facts facts(LocalDate earliestDue, int slips) {
            return new Assessment.Facts(
                    bare.state(),
                    bare.startsOn(),
                    bare.endsOn(),
                    bare.progressBp(),
                    earliestDue,
                    bare.promisedOn(),
                    slips);
        }
    }
}
