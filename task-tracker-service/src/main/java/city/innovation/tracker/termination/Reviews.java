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

    /** Whether it is decided that some work ends on a day to come. */
    boolean isEnding(UUID target) {
        return count("targetId = ?1 and ruling.takesEffectAt is not null", target) > 0;
    }

    /** The reviews that let some work go on. */
    List<Review> continued(UUID target) {
        return list("targetId = ?1 and state = ?2", target, ReviewState.CONTINUED);
    }

    private static Review known(Review review) {
        if (review == null) {
            throw new Refusal(ProblemType.NOT_FOUND);
        }
        return review;
    }
}
