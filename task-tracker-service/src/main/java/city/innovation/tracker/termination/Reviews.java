package city.innovation.tracker.termination;

import city.innovation.http.ProblemType;
import city.innovation.kit.problem.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The termination reviews in the database. */
@ApplicationScoped
class Reviews implements PanacheRepositoryBase<Review, UUID> {

    /** The review; else 404. */
    Review require(UUID id) {
        return known(findById(id));
    }

    /** The same, locked to the end of the transaction. */
    Review lock(UUID id) {
        return known(findById(id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** The review under way on some work, locked. */
    Optional<Review> open(UUID target) {
        return find(
                        "targetId = ?1 and state in ?2",
                        target,
                        List.of(ReviewState.NOMINATED, ReviewState.HEARING, ReviewState.REVIEW))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    private static Review known(Review review) {
        if (review == null) {
            throw new Refusal(ProblemType.NOT_FOUND);
        }
        return review;
    }
}
