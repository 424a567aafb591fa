package city.innovation.proposal;

import city.innovation.events.proposal.ProposalClosed;
import city.innovation.events.proposal.ProposalDevelopmentStarted;
import city.innovation.events.proposal.ProposalReopened;
import city.innovation.events.proposal.ProposalSupplementRequested;
import city.innovation.events.proposal.ProposalTransferred;
import city.innovation.http.ProblemType;
import city.innovation.kit.http.Version;
import city.innovation.kit.problem.Refusal;
import city.innovation.kit.time.BusinessCalendar;
import city.innovation.kit.time.CityTime;
import city.innovation.kit.time.Term;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the department and the innovation managers do with a proposal before they decide on it. */
@ApplicationScoped
class HandlingService {

    private final ProposalDesk desk;
    private final ProposalRules rules;
    private final BusinessCalendar calendar;
    private final Clock clock;
    private final Event<ProposalTransferredAsComplaint> complaints;

    HandlingService(
            ProposalDesk desk,
            ProposalRules rules,
            BusinessCalendar calendar,
            Clock clock,
            Event<ProposalTransferredAsComplaint> complaints) {
        this.desk = desk;
        this.rules = rules;
        this.calendar = calendar;
        this.clock = clock;
        this.complaints = complaints;
    }

    @Transactional
    Proposal startDevelopment(UUID id, Version expected, Requests.StartDevelopment request) {
        Instant now = clock.instant();
        Proposal proposal = desk.take(id, expected, ProposalCommand.START_DEVELOPMENT);
        Snapshot before = Snapshot.of(proposal);
        refuseIf(request.until().isBefore(CityTime.dateOf(now)), "proposal.until.past");
        refuseIf(request.proposerConsentedOn().isAfter(CityTime.dateOf(now)), "proposal.consent.future");
        proposal.apply(
                ProposalCommand.START_DEVELOPMENT,
                new Outcome(ProposalCommand.START_DEVELOPMENT.wireName(), now, null, null, null, request.until()));
        List<String> mentors = request.mentors() == null ? List.of() : request.mentors();
        return desk.finish(
                proposal,
                ProposalCommand.START_DEVELOPMENT,
                before,
                null,
                facts -> new ProposalDevelopmentStarted(facts, now, request.until(), mentors));
    }

    /** Asks the proposer for more; from SUBMITTED only within the term from receipt. */
    @Transactional
    Proposal requestSupplement(UUID id, Version expected, Requests.RequestSupplement request) {
        Instant now = clock.instant();
        Proposal proposal = desk.take(id, expected, ProposalCommand.REQUEST_SUPPLEMENT);
        Snapshot before = Snapshot.of(proposal);
        ProposalTerms terms = rules.terms(proposal);
        LocalDate answerBy = due(now, terms.answerSupplement());
        proposal.requestSupplement(new Outcome(
                ProposalCommand.REQUEST_SUPPLEMENT.wireName(),
                now,
                request.reason(),
                request.reasonCode(),
                null,
                answerBy));
        refuseIf(
                before.fields().get("state").equals(ProposalState.SUBMITTED.name())
                        && CityTime.dateOf(now).isAfter(due(proposal.submittedAt(), terms.requestSupplement())),
                "proposal.supplement.late");
        return desk.finish(
                proposal,
                ProposalCommand.REQUEST_SUPPLEMENT,
                before,
                request.reason(),
                facts -> new ProposalSupplementRequested(facts, now, answerBy, request.reasonCode()));
    }

    @Transactional
    Proposal transfer(UUID id, Version expected, Requests.Transfer request) {
        Instant now = clock.instant();
        Proposal proposal = desk.take(id, expected, ProposalCommand.TRANSFER);
        Snapshot before = Snapshot.of(proposal);
        proposal.apply(
                ProposalCommand.TRANSFER,
                new Outcome(
                        ProposalCommand.TRANSFER.wireName(),
                        now,
                        request.reason(),
                        request.kind().name(),
                        request.to(),
                        null));
        desk.finish(
                proposal,
                ProposalCommand.TRANSFER,
                before,
                request.reason(),
                facts -> new ProposalTransferred(facts, now, request.kind().name(), null));
        if (request.kind() == TransferKind.COMPLAINT) {
            complaints.fire(complaint(proposal));
        }
        return proposal;
    }

    private static ProposalTransferredAsComplaint complaint(Proposal proposal) {
        ProposalContent content = proposal.content();
        String text = Stream.of(content.problem(), content.improvement(), content.expectedEffect())
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n\n"));
        return new ProposalTransferredAsComplaint(
                proposal.id(), content.title(), text, proposal.author(), content.district());
    }

    /** Ends it without a review; for a supplement that was not given, only after its day. */
    @Transactional
    Proposal close(UUID id, Version expected, Requests.Close request) {
        Instant now = clock.instant();
        Proposal proposal = desk.take(id, expected, ProposalCommand.CLOSE);
        Snapshot before = Snapshot.of(proposal);
        Outcome asked = proposal.outcome();
        boolean waiting = proposal.state() == ProposalState.SUPPLEMENTING;
        proposal.apply(
                ProposalCommand.CLOSE,
                new Outcome(
                        ProposalCommand.CLOSE.wireName(),
                        now,
                        request.reason(),
                        request.ground().name(),
                        null,
                        null));
        if (request.ground() == ClosingGround.SUPPLEMENT_NOT_GIVEN) {
            refuseIf(!waiting || !CityTime.dateOf(now).isAfter(asked.until()), "proposal.supplement.not-due");
        }
        return desk.finish(
                proposal,
                ProposalCommand.CLOSE,
                before,
                request.reason(),
                facts -> new ProposalClosed(facts, now, request.ground().name()));
    }

    /** Undoes a wrong closing; its time to decide begins anew. */
    @Transactional
    Proposal reopen(UUID id, Version expected, String reason) {
        Instant now = clock.instant();
        Proposal proposal = desk.take(id, expected, ProposalCommand.REOPEN);
        Snapshot before = Snapshot.of(proposal);
        String ground = proposal.outcome() == null ? null : proposal.outcome().code();
        proposal.apply(
                ProposalCommand.REOPEN, new Outcome(ProposalCommand.REOPEN.wireName(), now, reason, null, null, null));
        return desk.finish(
                proposal, ProposalCommand.REOPEN, before, reason, facts -> new ProposalReopened(facts, now, ground));
    }

    private LocalDate due(Instant from, Term term) {
        return calendar.due(CityTime.dateOf(from), term);
    }

    private static void refuseIf(boolean wrong, String key) {
        if (wrong) {
            throw new Refusal(ProblemType.CONFLICT).detailed(key);
        }
    }
}
