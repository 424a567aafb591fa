package city.innovation.tracker.check;

import city.innovation.http.ProblemType;
import city.innovation.kit.problem.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;

/** The corrective actions in the database. */
@ApplicationScoped
class CorrectiveActions implements PanacheRepositoryBase<CorrectiveAction, UUID> {

    /** The action; else 404. */
    CorrectiveAction require(UUID id) {
        return known(findById(id));
    }

    /** The same, locked to the end of the transaction; after its check. */
    CorrectiveAction lock(UUID id) {
        return known(findById(id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Those of a check in their order. */
    List<CorrectiveAction> of(UUID check) {
        return list("checkId = ?1 order by number", check);
    }

    /** How many of a check are not confirmed. */
    int open(UUID check) {
        return (int) count("checkId = ?1 and state <> ?2", check, CorrectionState.CONFIRMED);
    }

    private static CorrectiveAction known(CorrectiveAction action) {
        if (action == null) {
            throw new Refusal(ProblemType.NOT_FOUND);
        }
        return action;
    }
}
