package city.innovation.proposal.session;

import city.innovation.http.Caller;
import city.innovation.http.ProblemType;
import city.innovation.kit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Who may state what at which session, and read it. */
@ApplicationScoped
class StatementDoor {

    private final Sessions sessions;
    private final SessionAccess access;
    private final SessionRules rules;

    StatementDoor(Sessions sessions, SessionAccess access, SessionRules rules) {
        this.sessions = sessions;
        this.access = access;
        this.rules = rules;
    }

    Caller caller() {
        return access.caller();
    }

    SessionKinds.Kind kind(Session session) {
        return rules.kind(session);
    }

    boolean runs(Session session) {
        return access.runs(session);
    }

    boolean mayKnowPeople(Session session) {
        return access.mayKnowPeople(session);
    }

    Session read(UUID id) {
        return sessions.require(id);
    }

    /** The session, locked, for those who run it. */
    Session take(UUID id) {
        Session session = sessions.lock(id);
        access.requireRunning(session);
        return session;
    }

    /** The session, locked, for a statement: by those who run it, or by anybody on an open board. */
    Session enter(UUID id) {
        Session session = sessions.lock(id);
        boolean board = kind(session).board() && SessionAccess.isPerson(access.caller());
        access.require(board || access.runs(session));
        boolean open =
                access.runs(session) ? session.state() != SessionState.CANCELLED : session.state() == SessionState.OPEN;
        if (!open) {
            throw new Refusal(ProblemType.CONFLICT).detailed("session.statement.closed");
        }
        return session;
    }

    /** Whether the caller may read what was said: on a board at once, else once it was held. */
    boolean mayRead(Session session) {
        return mayKnowPeople(session) || kind(session).board() || session.state() == SessionState.HELD;
    }
}
