package city.innovation.proposal;

import city.innovation.events.proposal.ProposalAppealed;
import city.innovation.events.proposal.ProposalLateCredited;
import city.innovation.events.proposal.ProposalReferred;
import city.innovation.http.ProblemType;
import city.innovation.kit.change.ChangeView;
import city.innovation.kit.change.Changes;
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

/** Puts a proposal before a committee, and before another one on appeal; credits what was carried out after all. */
@ApplicationScoped
class ReviewService {

    private final ProposalDesk desk;
    private final Objections objections;
    private final HandlingNews news;
    private final Changes changes;
    private final Clock clock;

    ReviewService(ProposalDesk desk, Objections objections, HandlingNews news, Changes changes, Clock clock) {
        this.desk = desk;
        this.objections = objections;
        this.news = news;
        this.changes = changes;
        this.clock = clock;
    }

    /** A committee is to judge it; who helped with it may not. */
    @Transactional
    Proposal refer(UUID id, Version expected, String reason) {
        Instant now = clock.instant();
        Proposal proposal = desk.take(id, expected, ProposalCommand.REFER);
        Snapshot before = Snapshot.of(proposal);
        proposal.review(ProposalCommand.REFER, outcome(ProposalCommand.REFER, now, reason));
        HelpersSought helpers = news.helpers(proposal);
        return desk.finish(
                proposal,
                ProposalCommand.REFER,
                before,
                reason,
                facts -> new ProposalReferred(
                        facts,
                        now,
                        ProposalAnnouncements.textDigest(proposal.content()),
                        helpers.mentors(),
                        helpers.opinionGivers(),
                        proposal.trail().review().programme()));
    }

    /** Once, within the term of the rules it began under; neither helpers nor former judges may judge. */
    @Transactional
    Proposal appeal(UUID id, Version expected, String reason) {
        Instant now = clock.instant();
        Proposal proposal = desk.take(id, expected, ProposalCommand.APPEAL);
        Snapshot before = Snapshot.of(proposal);
        objections.refuse(ProposalCommand.APPEAL, proposal);
        proposal.review(ProposalCommand.APPEAL, outcome(ProposalCommand.APPEAL, now, reason));
        HelpersSought helpers = news.helpers(proposal);
        List<String> judges = judges(id);
        return desk.finish(
                proposal,
                ProposalCommand.APPEAL,
                before,
                reason,
                facts -> new ProposalAppealed(
                        facts,
                        now,
                        ProposalAnnouncements.textDigest(proposal.content()),
                        helpers.mentors(),
                        helpers.opinionGivers(),
                        judges,
                        proposal.trail().review().programme()));
    }

    /** Adopts what was declined and carried out later, within the term from the notice (article 14, paragraph 3). */
    @Transactional
    Proposal creditLate(UUID id, Version expected, CreditLateRequest request) {
        Instant now = clock.instant();
        Proposal proposal = desk.take(id, expected, ProposalCommand.CREDIT_LATE);
        Snapshot before = Snapshot.of(proposal);
        ProposalCommand.CREDIT_LATE.next(proposal.state());
        objections.refuse(ProposalCommand.CREDIT_LATE, proposal);
        LocalDate carriedOut = request.carriedOutOn();
        LocalDate declined = CityTime.dateOf(proposal.outcome().at());
        if (carriedOut.isAfter(CityTime.dateOf(now)) || carriedOut.isBefore(declined)) {
            throw new Refusal(ProblemType.CONFLICT, declined).detailed("proposal.credit.day");
        }
        proposal.apply(
                ProposalCommand.CREDIT_LATE,
                new Outcome(
                        ProposalCommand.CREDIT_LATE.wireName(),
                        now,
                        request.reason(),
                        null,
                        request.department(),
                        carriedOut));
        return desk.finish(
                proposal,
                ProposalCommand.CREDIT_LATE,
                before,
                request.reason(),
                facts -> new ProposalLateCredited(facts, now, carriedOut, request.department()));
    }

    /** Who declined it outside a programme. */
    private List<String> judges(UUID id) {
        return changes.of(id).stream()
                .filter(change -> change.command().equals(ProposalCommand.DECLINE.wireName()))
                .map(ChangeView::actor)
                .distinct()
                .toList();
    }

    private static Outcome outcome(ProposalCommand command, Instant at, String reason) {
        return new Outcome(command.wireName(), at, reason, null, null, null);
    }
}
