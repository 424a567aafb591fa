package city.innovation.proposal.call;

import city.innovation.http.ProblemType;
import city.innovation.kit.problem.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** The calls in the database, and what those who answer need to know of them. */
@ApplicationScoped
public class OpenCalls {

    private final Repository calls;
    private final CallAccess access;
    private final Clock clock;

    OpenCalls(Repository calls, CallAccess access, Clock clock) {
        this.calls = calls;
        this.access = access;
        this.clock = clock;
    }

    /** The rows. */
    @ApplicationScoped
    static class Repository implements PanacheRepositoryBase<OpenCall, UUID> {}

    /** Whether there is such a call that the caller may know of. */
    @Transactional
    public boolean isKnown(UUID id) {
        OpenCall call = calls.findById(id);
        return call != null && maySee(call);
    }

    /** Refuses (409) an answer unless the call takes answers now; until the transaction ends it cannot close. */
    @Transactional
    public void requireOpen(UUID id) {
        OpenCall call = calls.findById(id);
        if (call != null) {
            calls.getEntityManager().refresh(call, LockModeType.PESSIMISTIC_READ);
        }
        if (call == null || !call.takesAnswers(clock.instant())) {
            throw new Refusal(ProblemType.CONFLICT).detailed("call.not-open");
        }
    }

    /** When the call closes, if that is still ahead; null if it is past. */
    @Transactional
    public Instant closingAhead(UUID id) {
        Instant closesAt = calls.findById(id).content().closesAt();
        return closesAt.isAfter(clock.instant()) ? closesAt : null;
    }

    /** The call, if there is one that the caller may know of; else 404. */
    OpenCall require(UUID id) {
        OpenCall call = calls.findById(id);
        if (call == null || !maySee(call)) {
            throw new Refusal(ProblemType.NOT_FOUND);
        }
        return call;
    }

    /** Writes it now, so that a version made stale meanwhile fails here. */
    void store(OpenCall call) {
        calls.persistAndFlush(call);
    }

    private boolean maySee(OpenCall call) {
        return call.state() != CallState.DRAFT || access.maySeeDrafts();
    }
}
