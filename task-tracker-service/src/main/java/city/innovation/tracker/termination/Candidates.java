package city.innovation.tracker.termination;

import city.innovation.kit.sql.Sql;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What the rules find, ground by ground, among standing work and projects that no review is on. */
@ApplicationScoped
class Candidates {

    private static final String NOT_REVIEWED = """
            and not exists (select 1 from termination_review r
                where r.target_id = w.id and r.state in ('NOMINATED', 'HEARING', 'REVIEW'))
            """;

    private static final String ACTIVE = "from work_item w where w.state = 'ACTIVE' " + NOT_REVIEWED;

    private static final String COSTLY =
            """
            select w.*, (w.budget_won + w.yearly_hours * ?) || ' ÷ ' || w.effect || ' > ' || ? as evidence
            """ + ACTIVE + " and w.effect is not null and w.budget_won + w.yearly_hours * ? > w.effect * ?"
                    + " order by w.code, w.id";

    private static final String NARROW = """
            select w.*, w.beneficiaries || ' < ' || ? as evidence
            """ + ACTIVE + " and w.beneficiaries < ? order by w.code, w.id";

    /** From the first to the last year that is known. */
    private static final String DECLINED = """
            select w.*, first.key || ': ' || first.value || ' > ' || last.key || ': ' || last.value as evidence
            from work_item w,
                lateral (select key, value::bigint as value from jsonb_each_text(w.uses) order by key limit 1) first,
                lateral (select key, value::bigint as value from jsonb_each_text(w.uses) order by key desc limit 1) last
            where w.state = 'ACTIVE' """ + NOT_REVIEWED + """
                and first.key < last.key and last.value * 100 <= first.value * (100 - ?)
            order by w.code, w.id
            """;

    private static final String ALIKE = """
            select w.*, round((similarity(w.folded, o.folded) * 100)::numeric) || ' % = ' || o.code as evidence
            from work_item w join work_item o on o.id <> w.id and o.state = 'ACTIVE' and w.folded % o.folded
            where w.state = 'ACTIVE' """ + NOT_REVIEWED + """
                and similarity(w.folded, o.folded) * 100 >= ? and (w.created_at, w.id) > (o.created_at, o.id)
            order by w.code, w.id
            """;

    private static final String PROJECTS = """
            select w.*, ? as evidence from node w where w.id = any(?::uuid[]) and w.removed_at is null
            """ + NOT_REVIEWED + " order by w.code, w.id";

    private final Sql sql;
    private final List<WeakProjects> weak;

    Candidates(Sql sql, @All List<WeakProjects> weak) {
        this.sql = sql;
        this.weak = weak;
    }

    /** What a ground finds under these figures. */
    List<Candidate> by(Ground ground, TerminationGrounds figures) {
        return switch (ground) {
            case LOW_EFFECTIVENESS -> ineffective(figures);
            case OVERLAPPING_FUNCTION -> work(ground, ALIKE, figures.overlapPercent());
            case NARROW_BENEFIT -> work(ground, NARROW, figures.beneficiaries(), figures.beneficiaries());
            case DECLINED_FUNCTION -> work(ground, DECLINED, figures.declinePercent());
        };
    }

    private List<Candidate> ineffective(TerminationGrounds figures) {
        List<Candidate> found = new ArrayList<>(work(
                Ground.LOW_EFFECTIVENESS,
                COSTLY,
                figures.hourWon(),
                figures.costPerEffectWon(),
                figures.hourWon(),
                figures.costPerEffectWon()));
        List<String> projects = weak.stream()
                .flatMap(checks -> checks.twiceBelow(figures.weakChecksBp()).stream())
                .map(UUID::toString)
                .toList();
        String evidence = "2 × < %s %%".formatted(figures.weakChecksBp() / 100);
        found.addAll(
                sql.query(PROJECTS, row -> read(row, TargetType.NODE, Ground.LOW_EFFECTIVENESS), evidence, projects));
        return found;
    }

    private List<Candidate> work(Ground ground, String statement, Object... figures) {
        return sql.query(statement, row -> read(row, TargetType.WORK_ITEM, ground), figures);
    }

    private static Candidate read(ResultSet row, TargetType type, Ground ground) throws SQLException {
        return new Candidate(
                type,
                row.getObject("id", UUID.class),
                row.getString("code"),
                row.getString("title"),
                row.getString("department"),
                ground,
                row.getString("evidence"));
    }
}
