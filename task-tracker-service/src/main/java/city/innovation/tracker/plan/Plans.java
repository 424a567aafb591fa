package city.innovation.tracker.plan;

import city.innovation.http.ProblemType;
import city.innovation.kit.problem.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

/**
 * The plans in the database. Rows are locked in one order, so that no two transactions wait for each other: when its
 * figures are told, the plan, its nodes (of several the one with the lesser id first), what they stand under, what hangs on
 * them.
 */
@ApplicationScoped
class Plans implements PanacheRepositoryBase<Plan, UUID> {

    /** The plan; else 404. */
    Plan require(UUID id) {
        return known(findById(id));
    }

    /** The same, locked to the end of the transaction. */
    Plan lock(UUID id) {
        return known(findById(id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Locked against being led on, not against others who change its projects; null if there is none. */
    Plan held(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_READ);
    }

    /** Holds the plan in which a node stands, while its structure is open; before the node's row is locked. */
    void holdOpenOf(UUID node) {
        getEntityManager()
                .createQuery(
                        "select p.id from Plan p, Node n where n.id = :node and p.id = n.planId and p.state in :open",
                        UUID.class)
                .setParameter("node", node)
                .setParameter("open", PlanState.OPEN)
                .getResultList()
                .forEach(this::held);
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
