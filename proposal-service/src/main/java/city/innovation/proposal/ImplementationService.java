package city.innovation.proposal;

import city.innovation.events.proposal.ProposalDecided;
import city.innovation.events.proposal.ProposalDeferred;
import city.innovation.events.proposal.ProposalIncubated;
import city.innovation.events.proposal.ProposalPromiseSlipped;
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

/** What is decided about carrying an adopted proposal out: trial, promise, deferral, and promises that slip. */
@ApplicationScoped
class ImplementationService {

    private final ProposalDesk desk;
    private final ProposalDuties duties;
    private final Clock clock;

    ImplementationService(ProposalDesk desk, ProposalDuties duties, Clock clock) {
        this.desk = desk;
        this.duties = duties;
        this.clock = clock;
    }

    /** Tries a challenging one out; what is due then is the decision. */
    @Transactional
    Proposal incubate(UUID id, Version expected, ImplementationRequests.Incubate request) {
        Instant now = clock.instant();
        Proposal proposal = desk.take(id, expected, ProposalCommand.INCUBATE);
        Snapshot before = Snapshot.of(proposal);
        Pilot pilot = new Pilot(request.plan(), request.until(), request.budgetWon(), request.experts());
        proposal.apply(
                ProposalCommand.INCUBATE,
                Outcome.of(ProposalCommand.INCUBATE, now, null, null, pilot.until()),
                proposal.implementation().piloted(pilot));
        requireNotPast(pilot.until(), now);
        return desk.finish(
                proposal,
                ProposalCommand.INCUBATE,
                before,
                null,
                facts -> new ProposalIncubated(facts, now, pilot.until(), pilot.budgetWon(), pilot.experts()));
    }

    /** Promises a day. */
    @Transactional
    Proposal decide(UUID id, Version expected, ImplementationRequests.Decide request) {
        Instant now = clock.instant();
        Proposal proposal = desk.take(id, expected, ProposalCommand.DECIDE);
        Snapshot before = Snapshot.of(proposal);
        Implementation done = proposal.implementation();
        Promise promise = Promise.decided(
                done.promise(), request.promisedOn(), department(proposal, request), request.startsAProject(), now);
        proposal.apply(
                ProposalCommand.DECIDE,
                Outcome.of(ProposalCommand.DECIDE, now, request.reason(), null, promise.on()),
                done.promised(promise));
        requireNotPast(promise.on(), now);
        return desk.finish(
                proposal,
                ProposalCommand.DECIDE,
                before,
                request.reason(),
                facts -> new ProposalDecided(facts, now, promise.on(), promise.department(), promise.startsProject()));
    }

    /** Puts it off to a day on which it is looked at again. */
    @Transactional
    Proposal defer(UUID id, Version expected, ImplementationRequests.Defer request) {
        Instant now = clock.instant();
        Proposal proposal = desk.take(id, expected, ProposalCommand.DEFER);
        Snapshot before = Snapshot.of(proposal);
        proposal.apply(
                ProposalCommand.DEFER,
                Outcome.of(ProposalCommand.DEFER, now, request.reason(), request.reasonCode(), request.reviewOn()));
        requireNotPast(request.reviewOn(), now);
        return desk.finish(
                proposal,
                ProposalCommand.DEFER,
                before,
                request.reason(),
                facts -> new ProposalDeferred(facts, now, request.reviewOn(), request.reasonCode()));
    }

    /** Says that the promised day cannot be kept, why, and which can (Citizens' Proposals Regulation, article 11 (2)). */
    @Transactional
    Proposal slip(UUID id, Version expected, ImplementationRequests.SlipPromise request) {
        Instant now = clock.instant();
        Proposal proposal = desk.take(id, expected, ProposalCommand.SLIP_PROMISE);
        ProposalCommand.SLIP_PROMISE.next(proposal.state());
        Snapshot before = Snapshot.of(proposal);
        Implementation done = proposal.implementation();
        LocalDate newOn = request.promisedOn();
        Promise.Given given = new Promise.Given(newOn, now, request.reasonCode(), request.reason());
        proposal.apply(
                ProposalCommand.SLIP_PROMISE,
                Outcome.of(ProposalCommand.SLIP_PROMISE, now, request.reason(), request.reasonCode(), newOn),
                done.promised(done.promise().slipped(given)));
        requireNotPast(newOn, now);
        LocalDate oldOn = done.promise().on();
        refuseIf(!newOn.isAfter(oldOn), "proposal.promise.not-later");
        duties.redate(proposal, ProposalDuty.KEEP_PROMISE, newOn);
        return desk.finish(
                proposal,
                ProposalCommand.SLIP_PROMISE,
                before,
                request.reason(),
                facts -> new ProposalPromiseSlipped(facts, now, oldOn, newOn, request.reasonCode()));
    }

    private static String department(Proposal proposal, ImplementationRequests.Decide request) {
        String department =
                request.department() == null ? proposal.content().responsibleDepartment() : request.department();
        if (department == null) {
            throw Refusal.of(List.of(Flaw.ofBody("/department", "proposal.decide.department")));
        }
        return department;
    }

    private static void requireNotPast(LocalDate day, Instant now) {
        refuseIf(day.isBefore(CityTime.dateOf(now)), "proposal.until.past");
    }

    private static void refuseIf(boolean wrong, String key) {
        if (wrong) {
            throw new Refusal(ProblemType.CONFLICT).detailed(key);
        }
    }
}
