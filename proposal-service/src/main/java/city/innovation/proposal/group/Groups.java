package city.innovation.proposal.group;

import city.innovation.http.ProblemType;
import city.innovation.kit.problem.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;

/** The groups in the database. */
@ApplicationScoped
class Groups implements PanacheRepositoryBase<Group, UUID> {

    /** The group; else 404. */
    Group require(UUID id) {
        return known(findById(id));
    }

    /** The same, locked to the end of the transaction, so that places, money and events are counted one after the other. */
    Group lock(UUID id) {
        return known(findById(id, LockModeType.PESSIMISTIC_WRITE));
    }

    private static Group known(Group group) {
        if (group == null) {
            throw new Refusal(ProblemType.NOT_FOUND);
        }
        return group;
    }
}
