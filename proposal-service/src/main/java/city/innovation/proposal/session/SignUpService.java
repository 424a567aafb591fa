package city.innovation.proposal.session;

import city.innovation.http.Caller;
import city.innovation.http.ProblemType;
import city.innovation.kit.problem.Flaw;
import city.innovation.kit.problem.Refusal;
import city.innovation.kit.sql.Sql;
import com.github.f4b6a3.uuid.alt.GUID;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What people do about their places, and who came. */
@ApplicationScoped
class SignUpService {

    /** States in which a place can be given back. */
    private static final Set<SessionState> AHEAD =
            EnumSet.of(SessionState.PLANNED, SessionState.OPEN, SessionState.CLOSED);

    private static final Set<SignUpState> HOLDING = EnumSet.of(SignUpState.SIGNED_UP, SignUpState.WAITING);

    private static final String PUT = """
            insert into session_sign_up as s (id, version, session_id, subject, department, state, signed_up_at)
            values (?, 1, ?, ?, ?, ?, ?)
            on conflict (session_id, subject) do update set state = excluded.state, version = s.version + 1,
                department = excluded.department, signed_up_at = excluded.signed_up_at,
                queue_no = nextval('session_queue')
            """;

    private static final String WITHDRAW = """
            update session_sign_up set state = 'WITHDRAWN', version = version + 1 where session_id = ? and subject = ?
            """;

    private static final String ATTEND = """
            insert into session_sign_up as s (id, version, session_id, subject, state, expert, attended, signed_up_at)
            values (?, 1, ?, ?, 'WALK_IN', ?, ?, ?)
            on conflict (session_id, subject) do update set version = s.version + 1, expert = excluded.expert,
                attended = excluded.attended
            """;

    private final Sessions sessions;
    private final SessionAccess access;
    private final SessionRules rules;
    private final SignUps signUps;
    private final Rows rows;

    SignUpService(Sessions sessions, SessionAccess access, SessionRules rules, SignUps signUps, Rows rows) {
        this.sessions = sessions;
        this.access = access;
        this.rules = rules;
        this.signUps = signUps;
        this.rows = rows;
    }

    /** Writes the rows. */
    @ApplicationScoped
    static class Rows {

        private final Sql sql;
        private final Clock clock;

        Rows(Sql sql, Clock clock) {
            this.sql = sql;
            this.clock = clock;
        }

        Instant now() {
            return clock.instant();
        }

        void put(UUID sessionId, Caller caller, SignUpState state) {
            sql.update(PUT, GUID.v7().toUUID(), sessionId, caller.subject(), caller.department(), state.name(), now());
        }

        void withdraw(UUID sessionId, String subject) {
            sql.update(WITHDRAW, sessionId, subject);
        }

        void attend(UUID sessionId, Attendance.Person person) {
            sql.update(
                    ATTEND,
                    GUID.v7().toUUID(),
                    sessionId,
                    person.subject(),
                    person.isExpert(),
                    person.attended(),
                    now());
        }
    }

    /** The caller's sign-up after it was made, and whether it is new. */
    record Made(SignUp signUp, boolean isNew) {}

    /** Gives the caller a place, or the last one in the waiting list; who has one already keeps it. */
    @Transactional
    Made signUp(UUID id) {
        Caller caller = access.caller();
        access.require(SessionAccess.isPerson(caller));
        Session session = sessions.lock(id);
        if (rules.kind(session).signUp() == SessionKinds.SignUp.OFFICIALS) {
            access.require(SessionAccess.isStaff(caller));
        }
        Optional<SignUp> former = signUps.find(id, caller.subject());
        if (former.isPresent() && HOLDING.contains(former.get().state())) {
            return new Made(former.get(), false);
        }
        requireOpen(session);
        rows.put(id, caller, signUps.hasRoom(session) ? SignUpState.SIGNED_UP : SignUpState.WAITING);
        SignUp made = signUps.find(id, caller.subject()).orElseThrow();
        signUps.record(made, "sign-up", former.map(SignUp::state).orElse(null));
        return new Made(made, true);
    }

    private void requireOpen(Session session) {
        Instant ends = session.content().endsAt();
        if (session.state() != SessionState.OPEN || (ends != null && ends.isBefore(rows.now()))) {
            throw new Refusal(ProblemType.CONFLICT).detailed("session.sign-up.closed");
        }
    }

    /** Gives the caller's place back; who waits longest gets it. */
    @Transactional
    SignUp withdraw(UUID id) {
        String subject = access.caller().subject();
        access.require(!access.caller().isAnonymous());
        Session session = sessions.lock(id);
        SignUp former = signUps.find(id, subject).orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND));
        if (former.state() == SignUpState.WITHDRAWN) {
            return former;
        }
        if (!AHEAD.contains(session.state()) || !HOLDING.contains(former.state())) {
            throw new Refusal(ProblemType.CONFLICT).detailed("session.sign-up.over");
        }
        rows.withdraw(id, subject);
        SignUp withdrawn = signUps.find(id, subject).orElseThrow();
        signUps.record(withdrawn, "withdraw", former.state());
        if (session.state() == SessionState.OPEN || session.state() == SessionState.CLOSED) {
            signUps.promote(session);
        }
        return withdrawn;
    }

    /** The caller's own sign-up; 404 without one. */
    @Transactional
    SignUp mine(UUID id) {
        access.require(!access.caller().isAnonymous());
        sessions.require(id);
        return signUps.find(id, access.caller().subject()).orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND));
    }

    /** Ticks who came; who had not signed up is noted as having come without. */
    @Transactional
    List<SignUp> attend(UUID id, List<Attendance.Person> people) {
        Session session = sessions.lock(id);
        access.requireRunning(session);
        if (session.state() == SessionState.CANCELLED) {
            throw new Refusal(ProblemType.CONFLICT).detailed("session.attendance.cancelled");
        }
        List<SignUp> ticked = new ArrayList<>();
        for (int i = 0; i < people.size(); i++) {
            Attendance.Person person = people.get(i);
            if (!person.attended() && signUps.find(id, person.subject()).isEmpty()) {
                throw Refusal.of(List.of(Flaw.ofBody("/people/" + i + "/subject", "session.attendance.unknown")));
            }
            rows.attend(id, person);
            SignUp signUp = signUps.find(id, person.subject()).orElseThrow();
            signUps.record(signUp, "attendance", null);
            ticked.add(signUp);
        }
        return ticked;
    }
}
