package city.innovation.tracker.plan;

import city.innovation.http.ProblemType;
import city.innovation.kit.problem.Refusal;
import city.innovation.kit.sql.Sql;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The plans in the database. Rows are locked in one order, so that no two transactions wait for each other: when its
 * figures are told, the plan, its nodes (of several the one with the lesser id first), what they stand under, what hangs on
 * them.
 */
@ApplicationScoped
class Plans implements PanacheRepositoryBase<Plan, UUID> {

    /** A lock beside the row, since a row that many hold at once is written by each of them. */
    private static final String KEY = "hashtextextended(cast(%s as text), 0)";

    private static final String LOCK = "select pg_advisory_xact_lock(" + KEY.formatted("?") + ")";

    private static final String HOLD = "select pg_advisory_xact_lock_shared(" + KEY.formatted("?") + ")";

    private static final String HOLD_OPEN = """
            select pg_advisory_xact_lock_shared(%s) from node n join plan p on p.id = n.plan_id
            where n.id = ? and p.state = any(?)
            """.formatted(KEY.formatted("p.id"));

    private static final List<String> OPEN =
            PlanState.OPEN.stream().map(PlanState::name).toList();

    private final Sql sql;

    Plans(Sql sql) {
        this.sql = sql;
    }

    /** The plan; else 404. */
    Plan require(UUID id) {
        return known(findById(id));
    }

    /** The same, locked to the end of the transaction. */
    Plan lock(UUID id) {
        sql.query(LOCK, row -> true, id);
        return known(findById(id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Locked against being led on, not against others who change its projects; null if there is none. */
    Plan held(UUID id) {
        sql.query(HOLD, row -> true, id);
        return findById(id);
    }

    /** Holds the plan in which a node stands, while its structure is open; before the node's row is locked. */
    void holdOpenOf(UUID node) {
        sql.query(HOLD_OPEN, row -> true, node, OPEN);
    }

    Optional<Plan> coded(String code) {
        return find("code", code).firstResultOptional();
    }

    private static Plan known(Plan plan) {
        if (plan == null) {
            throw new Refusal(ProblemType.NOT_FOUND);
        }
        return plan;
    }
}
