package city.innovation.tracker.workitem;

import city.innovation.http.ProblemType;
import city.innovation.kit.problem.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The work items in the database. */
@ApplicationScoped
class WorkItems implements PanacheRepositoryBase<WorkItem, UUID> {

    /** The work item; else 404. */
    WorkItem require(UUID id) {
        return known(findById(id));
    }

    /** The same, locked to the end of the transaction. */
    WorkItem lock(UUID id) {
        return known(findById(id, LockModeType.PESSIMISTIC_WRITE));
    }

    List<WorkItem> coded(Collection<String> codes) {
        return list("code in ?1", codes);
    }

    private static WorkItem known(WorkItem item) {
        if (item == null) {
            throw new Refusal(ProblemType.NOT_FOUND);
        }
        return item;
    }
}
