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

    /** Those of a check that are to be carried out or looked at, in their order; the check's row is locked. */
    List<CorrectiveAction> unfinished(UUID check) {
        return list(
                "checkId = ?1 and state in (?2, ?3) order by number",
                check,
                CorrectionState.OPEN,
                CorrectionState.REPORTED);
    }

    private static CorrectiveAction known(CorrectiveAction action) {
        if (action == null) {
            throw new Refusal(ProblemType.NOT_FOUND);
        }
        return action;
    }
}
