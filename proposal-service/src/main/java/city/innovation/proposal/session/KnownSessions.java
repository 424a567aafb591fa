package city.innovation.proposal.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Sessions as other features reach them. */
@ApplicationScoped
public class KnownSessions {

    private final Sessions sessions;

    KnownSessions(Sessions sessions) {
        this.sessions = sessions;
    }

    /** The session, if there is one that the caller may know of; else 404. */
    @Transactional
    public KnownSession require(UUID id) {
        Session session = sessions.require(id);
        HeldFigures figures = session.state() == SessionState.HELD ? session.figures() : null;
        return new KnownSession(
                session.id(),
                session.number(),
                session.kind(),
                session.content().title(),
                figures == null ? null : figures.heldOn(),
                figures == null ? 0 : figures.participants() + figures.experts());
    }
}
