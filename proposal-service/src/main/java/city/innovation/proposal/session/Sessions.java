package city.innovation.proposal.session;

import city.innovation.http.ProblemType;
import city.innovation.kit.problem.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;

/** The sessions in the database. */
@ApplicationScoped
class Sessions implements PanacheRepositoryBase<Session, UUID> {

    private final SessionAccess access;

    Sessions(SessionAccess access) {
        this.access = access;
    }

    /** The session, if there is one that the caller may know of; else 404. */
    Session require(UUID id) {
        return known(findById(id));
    }

    /** The same, locked to the end of the transaction, so that places and events are counted one after the other. */
    Session lock(UUID id) {
        return known(findById(id, LockModeType.PESSIMISTIC_WRITE));
    }

    private Session known(Session session) {
        if (session == null || !access.maySee(session)) {
            throw new Refusal(ProblemType.NOT_FOUND);
        }
        return session;
    }
}
