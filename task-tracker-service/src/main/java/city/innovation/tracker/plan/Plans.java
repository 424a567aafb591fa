package city.innovation.tracker.plan;

import city.innovation.http.ProblemType;
import city.innovation.kit.problem.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

/** The plans in the database. */
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

    /** The same, locked against being led on, not against others who change its projects. */
    Plan hold(UUID id) {
        return known(held(id));
    }

    /** The same, or null if there is none. */
    Plan held(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_READ);
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
