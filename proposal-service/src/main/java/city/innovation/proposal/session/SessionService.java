package city.innovation.proposal.session;

import city.innovation.events.session.SessionClosed;
import city.innovation.events.session.SessionOpened;
import city.innovation.events.session.SessionPlanned;
import city.innovation.events.session.SessionRescheduled;
import city.innovation.http.Caller;
import city.innovation.http.ProblemType;
import city.innovation.kit.http.Version;
import city.innovation.kit.number.Numbers;
import city.innovation.kit.problem.Flaw;
import city.innovation.kit.problem.Refusal;
import city.innovation.kit.time.CityTime;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.github.f4b6a3.uuid.alt.GUID;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Plans sessions and lets people sign up for them. */
@ApplicationScoped
class SessionService {

    private final SessionDesk desk;
    private final SessionAccess access;
    private final SessionRules rules;
    private final SignUps signUps;
    private final Numbering numbering;

    SessionService(SessionDesk desk, SessionAccess access, SessionRules rules, SignUps signUps, Numbering numbering) {
        this.desk = desk;
        this.access = access;
        this.rules = rules;
        this.signUps = signUps;
        this.numbering = numbering;
    }

    /** When it is and what the next session is called. */
    @ApplicationScoped
    static class Numbering {

        private final Numbers numbers;
        private final Clock clock;

        Numbering(Numbers numbers, Clock clock) {
            this.numbers = numbers;
            this.clock = clock;
        }

        Instant now() {
            return clock.instant();
        }

        String next() {
            return numbers.next("S", CityTime.dateOf(now()).getYear());
        }
    }

    @Transactional
    Session plan(NewSession request) {
        Caller caller = access.caller();
        access.require(SessionAccess.mayPlan(caller));
        SessionContent content = request.content(caller.department());
        if (content.department() == null) {
            throw Refusal.of(List.of(Flaw.ofBody("/department", "session.department.missing")));
        }
        access.require(access.mayRun(content.department()));
        SessionKinds.Kind kind = rules.requireKind(request.kind());
        content.requireSound();
        requireAppointee(kind, content);
        Instant now = numbering.now();
        Session session = new Session(GUID.v7().toUUID(), numbering.next(), kind, rules.kindsVersion(), content, now);
        return desk.finish(session, "plan", null, null, List.of(), facts -> new SessionPlanned(facts, now));
    }

    /** Changes what is planned; once people can sign up, time and place change by rescheduling alone. */
    @Transactional
    Session edit(UUID id, Version expected, SessionPatch patch) throws JsonProcessingException {
        Session session = desk.take(id, expected);
        if (!SessionCommand.HOLD.startsFrom(session.state())) {
            throw new Refusal(ProblemType.CONFLICT).detailed("session.edit.closed");
        }
        SessionContent old = session.content();
        SessionContent content = patch.of(old);
        content.requireSound();
        access.require(access.mayRun(content.department()));
        requireAppointee(rules.kind(session), content);
        boolean moved = !old.equals(old.at(content.startsAt(), content.endsAt(), content.place(), content.link()));
        if (moved && session.state() != SessionState.PLANNED) {
            throw new Refusal(ProblemType.CONFLICT).detailed("session.edit.moved");
        }
        signUps.requireRoom(session, content.capacity());
        SessionSnapshot before = SessionSnapshot.of(session);
        session.write(content);
        desk.record(session, "edit", before, null);
        signUps.promote(session);
        return session;
    }

    /** Gives the content as it shall be, of the content as it is. */
    @FunctionalInterface
    interface SessionPatch {
        SessionContent of(SessionContent current) throws JsonProcessingException;
    }

    @Transactional
    Session open(UUID id, Version expected) {
        Session session = desk.take(id, expected, SessionCommand.OPEN_SIGN_UP);
        SessionSnapshot before = SessionSnapshot.of(session);
        session.open();
        if (rules.kind(session).signUp() == SessionKinds.SignUp.NOBODY) {
            throw new Refusal(ProblemType.CONFLICT).detailed("session.open.invited");
        }
        return desk.finish(
                session,
                SessionCommand.OPEN_SIGN_UP.wireName(),
                before,
                null,
                List.of(),
                facts -> new SessionOpened(
                        facts, numbering.now(), session.content().capacity()));
    }

    @Transactional
    Session close(UUID id, Version expected) {
        Session session = desk.take(id, expected, SessionCommand.CLOSE_SIGN_UP);
        SessionSnapshot before = SessionSnapshot.of(session);
        session.close();
        SignUps.Count count = signUps.count(id);
        return desk.finish(
                session,
                SessionCommand.CLOSE_SIGN_UP.wireName(),
                before,
                null,
                List.of(),
                facts -> new SessionClosed(facts, numbering.now(), count.signedUp(), count.waiting()));
    }

    /** Moves it and tells those who signed up. */
    @Transactional
    Session reschedule(UUID id, Version expected, SessionRequests.Reschedule request) {
        Session session = desk.take(id, expected, SessionCommand.RESCHEDULE);
        SessionSnapshot before = SessionSnapshot.of(session);
        Instant former = session.content().startsAt();
        session.reschedule(request.startsAt(), request.endsAt(), request.place(), request.link());
        session.content().requireSound();
        if (session.state() != SessionState.PLANNED) {
            session.content().requireTimeAndPlace();
        }
        return desk.finish(
                session,
                SessionCommand.RESCHEDULE.wireName(),
                before,
                request.reason(),
                signUps.people(id),
                facts -> new SessionRescheduled(facts, numbering.now(), former));
    }

    private static void requireAppointee(SessionKinds.Kind kind, SessionContent content) {
        if (content.appointee() != null && !kind.appointee()) {
            throw Refusal.of(List.of(Flaw.ofBody("/appointee", "session.appointee.none")));
        }
    }
}
