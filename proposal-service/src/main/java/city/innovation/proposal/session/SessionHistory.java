package city.innovation.proposal.session;

import city.innovation.http.Caller;
import city.innovation.kit.change.ChangeView;
import city.innovation.kit.change.Changes;
import city.innovation.kit.change.Diff;
import city.innovation.kit.duty.Duties;
import city.innovation.kit.duty.DutyView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What happened to sessions and what may happen next. */
@ApplicationScoped
class SessionHistory {

    private final Sessions sessions;
    private final SessionAccess access;
    private final SessionRules rules;
    private final Changes changes;
    private final Duties duties;

    SessionHistory(Sessions sessions, SessionAccess access, SessionRules rules, Changes changes, Duties duties) {
        this.sessions = sessions;
        this.access = access;
        this.rules = rules;
        this.changes = changes;
        this.duties = duties;
    }

    @Transactional
    List<ChangeView> revisions(UUID id) {
        requireInsider(id);
        return changes.of(id);
    }

    @Transactional
    Diff between(UUID id, int from, int to) {
        requireInsider(id);
        return changes.between(id, from, to);
    }

    @Transactional
    List<DutyView> duties(UUID id) {
        requireInsider(id);
        return duties.of(id);
    }

    /** The table's commands, and what is no step of the lifecycle. */
    @Transactional
    SessionActions actions(UUID id) {
        Session session = sessions.require(id);
        List<String> actions = new ArrayList<>(access.allowed(session));
        Caller caller = access.caller();
        SessionKinds.Kind kind = rules.kind(session);
        boolean runs = access.runs(session);
        boolean counts = session.state() != SessionState.CANCELLED;
        addIf(actions, "edit", runs && SessionCommand.HOLD.startsFrom(session.state()));
        addIf(actions, "sign-up", session.state() == SessionState.OPEN && mayComeTo(kind, caller));
        addIf(
                actions,
                "state",
                (runs && counts)
                        || (kind.board() && session.state() == SessionState.OPEN && SessionAccess.isPerson(caller)));
        addIf(actions, "promise", runs && counts);
        addIf(
                actions,
                "instruct",
                kind.appointee() && counts && (runs || access.relations(session).contains(SessionRelation.APPOINTEE)));
        addIf(actions, "write-minutes", runs && counts);
        addIf(actions, "tick-attendance", runs && counts);
        return new SessionActions(session.state(), actions);
    }

    private static boolean mayComeTo(SessionKinds.Kind kind, Caller caller) {
        return switch (kind.signUp()) {
            case EVERYBODY -> SessionAccess.isPerson(caller);
            case OFFICIALS -> SessionAccess.isPerson(caller) && SessionAccess.isStaff(caller);
            case NOBODY -> false;
        };
    }

    private static void addIf(List<String> actions, String action, boolean may) {
        if (may) {
            actions.add(action);
        }
    }

    private void requireInsider(UUID id) {
        access.require(access.mayKnowPeople(sessions.require(id)));
    }
}
