package city.innovation.proposal.session;

import city.innovation.events.session.SessionEvent;
import city.innovation.events.session.SessionFacts;
import city.innovation.kit.change.Changes;
import city.innovation.kit.change.Diff;
import city.innovation.kit.http.Version;
import city.innovation.kit.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** What every command on a session has in common: who may, on which version; then record and event. */
@ApplicationScoped
class SessionDesk {

    static final String RESOURCE = "session";

    private final Sessions sessions;
    private final SessionAccess access;
    private final SessionPolicies policies;
    private final Changes changes;
    private final Outbox outbox;

    SessionDesk(Sessions sessions, SessionAccess access, SessionPolicies policies, Changes changes, Outbox outbox) {
        this.sessions = sessions;
        this.access = access;
        this.policies = policies;
        this.changes = changes;
        this.outbox = outbox;
    }

    /** The session for a command of the table: 404, 403, then 428 or 412, then 409 for a wrong state. */
    Session take(UUID id, Version expected, SessionCommand command) {
        Session session = sessions.lock(id);
        access.require(command, session);
        Version.require(expected, session.version());
        command.next(session.state());
        return session;
    }

    /** The session for another change by those who run it: 404, 403, then 428 or 412. */
    Session take(UUID id, Version expected) {
        Session session = sessions.lock(id);
        access.requireRunning(session);
        Version.require(expected, session.version());
        return session;
    }

    /**
     * Finishes a command of the table, or the planning.
     *
     * @param before as it was; null for a new one
     * @param people whom it concerns beside the department; several events, one after the other, tell many
     * @param event makes the event of the facts after the change
     */
    Session finish(
            Session session,
            String command,
            SessionSnapshot before,
            String reason,
            List<String> people,
            Function<SessionFacts, SessionEvent> event) {
        List<EventRoom.Part> parts = EventRoom.parts(people);
        long sequence = session.nextEvents(parts.size());
        record(session, command, before, reason);
        for (EventRoom.Part part : parts) {
            outbox.append(event.apply(SessionAnnouncements.facts(session, part)), sequence++);
        }
        return session;
    }

    /** Finishes a change that the world is not told of. */
    Session record(Session session, String command, SessionSnapshot before, String reason) {
        policies.begin(session.content().policyId());
        sessions.persist(session);
        sessions.flush(); // a version made stale meanwhile fails here, not at commit
        Diff diff = before == null
                ? null
                : Diff.between(before.fields(), SessionSnapshot.of(session).fields());
        changes.record(RESOURCE, session.id(), session.version(), command, session.ruleVersion(), reason, diff);
        return session;
    }
}
