package city.innovation.tracker.check;

import city.innovation.http.ProblemType;
import city.innovation.kit.problem.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;

/** The checks in the database. */
@ApplicationScoped
class Checks implements PanacheRepositoryBase<Check, UUID> {

    /** The check; else 404. */
    Check require(UUID id) {
        return known(findById(id));
    }

    /** The same, locked to the end of the transaction; before its corrective actions. */
    Check lock(UUID id) {
        return known(findById(id, LockModeType.PESSIMISTIC_WRITE));
    }

    private static Check known(Check check) {
        if (check == null) {
            throw new Refusal(ProblemType.NOT_FOUND);
        }
        return check;
    }
}
