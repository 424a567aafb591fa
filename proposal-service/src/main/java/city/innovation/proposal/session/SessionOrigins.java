package city.innovation.proposal.session;

import city.innovation.proposal.OriginSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Sessions that proposals come of. */
@ApplicationScoped
class SessionOrigins implements OriginSource {

    private final Sessions sessions;
    private final SessionAccess access;

    SessionOrigins(Sessions sessions, SessionAccess access) {
        this.sessions = sessions;
        this.access = access;
    }

    @Override
    public String type() {
        return SessionDesk.RESOURCE;
    }

    @Override
    public boolean knows(UUID id) {
        Session session = sessions.findById(id);
        return session != null && access.maySee(session);
    }
}
