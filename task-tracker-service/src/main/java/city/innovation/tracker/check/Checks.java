package city.innovation.tracker.check;

import city.innovation.http.ProblemType;
import city.innovation.kit.problem.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
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

    /** Those of a node that are neither closed nor cancelled, locked to the end of the transaction. */
    List<Check> unfinished(UUID node) {
        return find(
                        "subject.nodeId = ?1 and state not in (?2, ?3) order by id",
                        node,
                        CheckState.CLOSED,
                        CheckState.CANCELLED)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** The rules' version of a check, or of the one that a corrective action belongs to. */
    int ruleVersion(UUID id) {
        return getEntityManager()
                .createQuery(
                        "select c.ruleVersion from ProgressCheck c where c.id = :id"
                                + " or c.id = (select a.checkId from CorrectiveAction a where a.id = :id)",
                        Integer.class)
                .setParameter("id", id)
                .getSingleResult();
    }

    private static Check known(Check check) {
        if (check == null) {
            throw new Refusal(ProblemType.NOT_FOUND);
        }
        return check;
    }
}
