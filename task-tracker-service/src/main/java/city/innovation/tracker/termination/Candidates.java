package city.innovation.tracker.termination;

import city.innovation.kit.sql.Sql;
import city.innovation.tracker.workitem.OverlapSearch;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What the rules find, ground by ground, among standing work and projects of plans that hold that no review is on. */
@ApplicationScoped
class Candidates {

    private static final String WORK = "select w.type, w.id, w.code, w.title, w.department, ";

    /** Of all work, or of one. */
    static final String FREE = """
            not exists (select 1 from termination_review r where r.target_id = w.id
                and (r.state in ('NOMINATED', 'HEARING', 'REVIEW') or r.takes_effect_at is not null))
            and (?::uuid is null or w.id = ?)
            """;

    private static final String ORDER = " order by w.code, w.id";

    private static final String COSTLY = WORK
            + "(w.cost_won + w.yearly_hours * ?) || ' ÷ ' || w.effect || ' > ' || ? as evidence from known_work w where "
            + FREE + " and w.cost_won + w.yearly_hours * ? > w.effect * ?" + ORDER;

    private static final String WEAK =
            WORK + "? as evidence from known_work w where " + FREE + " and w.id = any(?::uuid[])" + ORDER;

    private static final String NARROW = WORK + "w.beneficiaries || ' < ' || ? as evidence from known_work w where "
            + FREE + " and w.beneficiaries < ?" + ORDER;

    /** From the first to the last year that is known. */
    private static final String DECLINED = WORK + """
            first.key || ': ' || first.value || ' > ' || last.key || ': ' || last.value as evidence
            from known_work w,
                lateral (select key, value::bigint as value from jsonb_each_text(w.uses) order by key limit 1) first,
                lateral (select key, value::bigint as value from jsonb_each_text(w.uses) order by key desc limit 1) last
            where """ + " " + FREE + """
                and first.key < last.key and first.value > 0 and last.value * 100 <= first.value * (100 - ?)
            """ + ORDER;

    /** The later of two; for one work, by the index. All at once are {@link Overlaps}'. */
    private static final String ALIKE = WORK + """
            round((alike.score * 100)::numeric) || ' % = ' || alike.code as evidence
            from known_work w, lateral (
                select k.code, similarity(w.folded, k.folded) as score from known_work k
                where k.folded % w.folded and (k.created_at, k.id) < (w.created_at, w.id)
                order by score desc, k.code limit 1) alike
            where """ + " " + FREE;

    private final Sql sql;
    private final OverlapSearch search;
    private final Overlaps overlaps;
    private final List<WeakProjects> weak;

    Candidates(Sql sql, OverlapSearch search, Overlaps overlaps, @All List<WeakProjects> weak) {
        this.sql = sql;
        this.search = search;
        this.overlaps = overlaps;
        this.weak = weak;
    }

    /**
     * What a ground finds under these figures.
     *
     * @param target of this work alone; of all when null
     */
    @Transactional
    List<Candidate> by(Ground ground, TerminationGrounds figures, UUID target) {
        return switch (ground) {
            case LOW_EFFECTIVENESS -> ineffective(figures, target);
            case OVERLAPPING_FUNCTION ->
                alike((figures.overlapPercent() - 0.5) / 100, target); // rounded as it is shown
            case NARROW_BENEFIT ->
                find(ground, NARROW, figures.beneficiaries(), target, target, figures.beneficiaries());
            case DECLINED_FUNCTION -> find(ground, DECLINED, target, target, figures.declinePercent());
        };
    }

    private List<Candidate> alike(double atLeast, UUID target) {
        if (target == null) {
            return overlaps.all(atLeast);
        }
        search.atLeast(atLeast);
        return find(Ground.OVERLAPPING_FUNCTION, ALIKE, target, target);
    }

    private List<Candidate> ineffective(TerminationGrounds figures, UUID target) {
        long hour = figures.hourWon();
        long unit = figures.costPerEffectWon();
        List<Candidate> found =
                new ArrayList<>(find(Ground.LOW_EFFECTIVENESS, COSTLY, hour, unit, target, target, hour, unit));
        List<String> projects = weak.stream()
                .flatMap(checks -> checks.twiceBelow(figures.weakChecksBp()).stream())
                .map(UUID::toString)
                .toList();
        String evidence = "2 × < %s %%".formatted(figures.weakChecksBp() / 100);
        found.addAll(find(Ground.LOW_EFFECTIVENESS, WEAK, evidence, target, target, projects));
        return found;
    }

    private List<Candidate> find(Ground ground, String statement, Object... parameters) {
        return sql.query(statement, row -> read(row, ground), parameters);
    }

    private static Candidate read(ResultSet row, Ground ground) throws SQLException {
        return Candidate.read(row, ground, row.getString("evidence"));
    }
}
