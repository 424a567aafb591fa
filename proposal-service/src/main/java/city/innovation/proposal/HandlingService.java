package city.innovation.proposal;

import city.innovation.events.Link;
import city.innovation.events.proposal.ProposalDevelopmentStarted;
import city.innovation.events.proposal.ProposalSupplementRequested;
import city.innovation.events.proposal.ProposalTransferOutcomeReported;
import city.innovation.events.proposal.ProposalTransferred;
import city.innovation.http.ProblemType;
import city.innovation.kit.http.Version;
import city.innovation.kit.problem.Refusal;
import city.innovation.kit.time.CityTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What the department and the innovation managers do with a proposal before they decide on it. */
@ApplicationScoped
class HandlingService {

    private final ProposalDesk desk;
    private final Objections objections;
    private final ProposalDeadlines deadlines;
    private final Clock clock;
    private final HandlingNews news;

    HandlingService(
            ProposalDesk desk, Objections objections, ProposalDeadlines deadlines, Clock clock, HandlingNews news) {
        this.desk = desk;
        this.objections = objections;
        this.deadlines = deadlines;
        this.clock = clock;
        this.news = news;
    }

    /** Until a day to which the proposer consented; again for another day. */
    @Transactional
    Proposal startDevelopment(UUID id, Version expected, Requests.StartDevelopment request) {
        Instant now = clock.instant();
        Proposal proposal = desk.take(id, expected, ProposalCommand.START_DEVELOPMENT);
        Snapshot before = Snapshot.of(proposal);
        refuseIf(request.until().isBefore(CityTime.dateOf(now)), "proposal.until.past");
        refuseIf(request.proposerConsentedOn().isAfter(CityTime.dateOf(now)), "proposal.consent.future");
        proposal.apply(
                ProposalCommand.START_DEVELOPMENT,
                new Outcome(
                        ProposalCommand.START_DEVELOPMENT.wireName(),
                        now,
                        null,
                        null,
                        null,
                        request.until(),
                        request.proposerConsentedOn()));
        List<String> mentors = request.mentors() == null ? List.of() : request.mentors();
        news.name(proposal, mentors);
        return desk.finish(
                proposal,
                ProposalCommand.START_DEVELOPMENT,
                before,
                null,
                facts -> new ProposalDevelopmentStarted(
                        facts, now, request.until(), mentors, request.proposerConsentedOn()));
    }

    /** Asks the proposer for more. */
    @Transactional
    Proposal requestSupplement(UUID id, Version expected, Requests.RequestSupplement request) {
        Instant now = clock.instant();
        Proposal proposal = desk.take(id, expected, ProposalCommand.REQUEST_SUPPLEMENT);
        Snapshot before = Snapshot.of(proposal);
        objections.refuse(ProposalCommand.REQUEST_SUPPLEMENT, proposal);
        LocalDate answerBy = deadlines.supplementUntil(proposal);
        proposal.requestSupplement(new Outcome(
                ProposalCommand.REQUEST_SUPPLEMENT.wireName(),
                now,
                request.reason(),
                request.reasonCode(),
                null,
                answerBy));
        return desk.finish(
                proposal,
                ProposalCommand.REQUEST_SUPPLEMENT,
                before,
                request.reason(),
                facts -> new ProposalSupplementRequested(facts, now, answerBy, request.reasonCode()));
    }

    /** Hands it on; a complaint becomes a voice, which a waste report may not, since voices name who speaks. */
    @Transactional
    Proposal transfer(UUID id, Version expected, Requests.Transfer request) {
        Instant now = clock.instant();
        Proposal proposal = desk.take(id, expected, ProposalCommand.TRANSFER);
        Snapshot before = Snapshot.of(proposal);
        LocalDate hearOn = request.outcomeExpectedOn();
        refuseIf(hearOn != null && hearOn.isBefore(CityTime.dateOf(now)), "proposal.until.past");
        proposal.transfer(
                request.kind(),
                new Outcome(
                        ProposalCommand.TRANSFER.wireName(),
                        now,
                        request.reason(),
                        request.kind().name(),
                        request.to(),
                        hearOn));
        UUID voice = request.kind() == TransferKind.COMPLAINT ? complain(proposal) : null;
        return desk.finish(
                proposal,
                ProposalCommand.TRANSFER,
                before,
                request.reason(),
                facts -> new ProposalTransferred(facts, now, request.kind().name(), voice));
    }

    private UUID complain(Proposal proposal) {
        refuseIf(proposal.kind().equals(ProposalAccess.PROTECTED_KIND), "proposal.transfer.protected");
        UUID voice = news.complain(proposal);
        if (voice != null) {
            proposal.trail().tie(List.of(new Link("became", "voice", voice.toString())));
        }
        return voice;
    }

    /** Records what became of it elsewhere, and tells its proposer; a later report replaces the earlier. */
    @Transactional
    Proposal reportTransferOutcome(UUID id, Version expected, TransferOutcomeReport request) {
        Instant now = clock.instant();
        Proposal proposal = desk.take(id, expected, ProposalCommand.REPORT_TRANSFER_OUTCOME);
        Snapshot before = Snapshot.of(proposal);
        TransferKind destination = proposal.trail().transferredAs();
        refuseIf(destination == TransferKind.COMPLAINT, "proposal.transfer.complaint");
        String to = proposal.outcome() == null ? null : proposal.outcome().to();
        proposal.apply(
                ProposalCommand.REPORT_TRANSFER_OUTCOME,
                new Outcome(
                        ProposalCommand.REPORT_TRANSFER_OUTCOME.wireName(),
                        now,
                        request.reason(),
                        request.outcome().name(),
                        to,
                        null));
        return desk.finish(
                proposal,
                ProposalCommand.REPORT_TRANSFER_OUTCOME,
                before,
                request.reason(),
                facts -> new ProposalTransferOutcomeReported(
                        facts,
                        now,
                        String.valueOf(destination),
                        request.outcome().name()));
    }

    private static void refuseIf(boolean wrong, String key) {
        if (wrong) {
            throw new Refusal(ProblemType.CONFLICT).detailed(key);
        }
    }
}
