package city.innovation.proposal.session;

import city.innovation.events.session.SessionCancelled;
import city.innovation.events.session.SessionCorrected;
import city.innovation.events.session.SessionFigures;
import city.innovation.events.session.SessionHeld;
import city.innovation.http.ProblemType;
import city.innovation.kit.http.Version;
import city.innovation.kit.problem.Flaw;
import city.innovation.kit.problem.Refusal;
import city.innovation.kit.time.CityTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Counts sessions that were held, puts wrong figures right, and ends what does not take place. */
@ApplicationScoped
class HoldingService {

    private final SessionDesk desk;
    private final SessionRules rules;
    private final SignUps signUps;
    private final Commitments commitments;
    private final Clock clock;

    HoldingService(SessionDesk desk, SessionRules rules, SignUps signUps, Commitments commitments, Clock clock) {
        this.desk = desk;
        this.rules = rules;
        this.signUps = signUps;
        this.commitments = commitments;
        this.clock = clock;
    }

    /** Records that it took place, and its people. */
    @Transactional
    Session hold(UUID id, Version expected, SessionRequests.Hold request) {
        Instant now = clock.instant();
        Session session = desk.take(id, expected, SessionCommand.HOLD);
        SessionSnapshot before = SessionSnapshot.of(session);
        Instant planned = session.content().startsAt();
        HeldFigures figures = request.figures(planned == null ? null : CityTime.dateOf(planned));
        requireTrue(session, figures);
        session.hold(figures);
        if (rules.kind(session).appointee() && session.content().appointee() == null) {
            throw new Refusal(ProblemType.CONFLICT).detailed("session.appointee.missing");
        }
        return desk.finish(
                session,
                SessionCommand.HOLD.wireName(),
                before,
                null,
                List.of(),
                facts -> new SessionHeld(facts, figures.heldOn(), figures.participants(), figures.experts(), now));
    }

    /** Puts the figures of a held session right. */
    @Transactional
    Session correct(UUID id, Version expected, SessionRequests.Correct request) {
        Session session = desk.take(id, expected, SessionCommand.CORRECT);
        SessionSnapshot before = SessionSnapshot.of(session);
        SessionFigures former = former(session);
        session.correct(
                rules.kind(request.kind(), session), request.policyId(), request.policyTitle(), request.figures());
        session.content().requireSound();
        requireTrue(session, request.figures());
        return tellCorrection(session, SessionCommand.CORRECT, before, request.reason(), former);
    }

    @Transactional
    Session cancel(UUID id, Version expected, String reason) {
        Session session = desk.take(id, expected, SessionCommand.CANCEL);
        SessionSnapshot before = SessionSnapshot.of(session);
        session.cancel(reason);
        commitments.dropAll(session, reason);
        return desk.finish(
                session,
                SessionCommand.CANCEL.wireName(),
                before,
                reason,
                signUps.people(id),
                facts -> new SessionCancelled(facts, clock.instant()));
    }

    /** Takes back that it was held; it no longer counts. */
    @Transactional
    Session annul(UUID id, Version expected, String reason) {
        Session session = desk.take(id, expected, SessionCommand.ANNUL);
        SessionSnapshot before = SessionSnapshot.of(session);
        SessionFigures former = former(session);
        session.annul(reason);
        commitments.dropAll(session, reason);
        return tellCorrection(session, SessionCommand.ANNUL, before, reason, former);
    }

    private Session tellCorrection(
            Session session, SessionCommand command, SessionSnapshot before, String reason, SessionFigures former) {
        HeldFigures figures = session.figures();
        return desk.finish(
                session,
                command.wireName(),
                before,
                reason,
                List.of(),
                facts -> new SessionCorrected(
                        facts,
                        figures.heldOn(),
                        figures.participants(),
                        figures.experts(),
                        session.state() == SessionState.HELD,
                        former,
                        clock.instant()));
    }

    private static SessionFigures former(Session session) {
        HeldFigures figures = session.figures();
        return figures == null
                ? null
                : new SessionFigures(
                        session.content().policyId(),
                        session.kind(),
                        figures.heldOn(),
                        figures.participants(),
                        figures.experts());
    }

    /** It cannot have been held tomorrow, nor by fewer than are known to have come. */
    private void requireTrue(Session session, HeldFigures figures) {
        LocalDate today = CityTime.dateOf(clock.instant());
        if (figures.heldOn() == null) {
            throw Refusal.of(List.of(Flaw.ofBody("/heldOn", "session.held.day")));
        }
        if (figures.heldOn().isAfter(today)) {
            throw Refusal.of(List.of(Flaw.ofBody("/heldOn", "session.held.future")));
        }
        int known = signUps.count(session.id()).attended();
        if (figures.participants() + figures.experts() < known) {
            throw new Refusal(ProblemType.CONFLICT, known).detailed("session.held.fewer");
        }
    }
}
