package city.innovation.proposal.session;

import city.innovation.proposal.KnownProposals;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Sessions as the caller may see them. */
@ApplicationScoped
class SessionViews {

    private final Sessions sessions;
    private final SignUps signUps;
    private final SessionAccess access;
    private final KnownProposals proposals;

    SessionViews(Sessions sessions, SignUps signUps, SessionAccess access, KnownProposals proposals) {
        this.sessions = sessions;
        this.signUps = signUps;
        this.access = access;
        this.proposals = proposals;
    }

    SessionView of(UUID id) {
        return of(sessions.require(id));
    }

    SessionView of(Session session) {
        boolean knows =
                access.mayKnowPeople(session) || access.relations(session).contains(SessionRelation.APPOINTEE);
        return SessionView.of(
                session, signUps.count(session.id()), proposals.comingOf(SessionDesk.RESOURCE, session.id()), knows);
    }
}
