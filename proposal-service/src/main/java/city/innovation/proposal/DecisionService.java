package city.innovation.proposal;

import city.innovation.events.proposal.ProposalAdopted;
import city.innovation.events.proposal.ProposalNotAdopted;
import city.innovation.http.ProblemType;
import city.innovation.kit.http.Version;
import city.innovation.kit.problem.Refusal;
import city.innovation.kit.time.BusinessCalendar;
import city.innovation.kit.time.CityTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** The department head decides on feasibility. */
@ApplicationScoped
class DecisionService {

    private static final String VIA_DEPARTMENT = "DEPARTMENT";

    private final ProposalDesk desk;
    private final Objections objections;
    private final ProposalRules rules;
    private final BusinessCalendar calendar;
    private final Clock clock;

    DecisionService(
            ProposalDesk desk, Objections objections, ProposalRules rules, BusinessCalendar calendar, Clock clock) {
        this.desk = desk;
        this.objections = objections;
        this.rules = rules;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Transactional
    Proposal adopt(UUID id, Version expected, Requests.Adopt request) {
        Instant now = clock.instant();
        Proposal proposal = desk.take(id, expected, ProposalCommand.ADOPT);
        Snapshot before = Snapshot.of(proposal);
        objections.refuse(ProposalCommand.ADOPT, proposal);
        requirePlannable(proposal, request.plannedImplementationDate(), CityTime.dateOf(now));
        proposal.apply(
                ProposalCommand.ADOPT,
                new Outcome(
                        ProposalCommand.ADOPT.wireName(),
                        now,
                        request.reason(),
                        null,
                        null,
                        request.plannedImplementationDate()));
        return desk.finish(
                proposal,
                ProposalCommand.ADOPT,
                before,
                request.reason(),
                facts -> new ProposalAdopted(facts, now, VIA_DEPARTMENT, null, request.plannedImplementationDate()));
    }

    /** Not in the past, and within the years for which it is kept (article 10). */
    private void requirePlannable(Proposal proposal, LocalDate planned, LocalDate today) {
        LocalDate latest = calendar.due(today, rules.terms(proposal).planImplementation());
        if (planned != null && (planned.isBefore(today) || planned.isAfter(latest))) {
            throw new Refusal(ProblemType.CONFLICT, latest).detailed("proposal.planned.day");
        }
    }

    @Transactional
    Proposal decline(UUID id, Version expected, Requests.Decline request) {
        Instant now = clock.instant();
        Proposal proposal = desk.take(id, expected, ProposalCommand.DECLINE);
        Snapshot before = Snapshot.of(proposal);
        objections.refuse(ProposalCommand.DECLINE, proposal);
        LocalDate appealUntil =
                calendar.due(CityTime.dateOf(now), rules.terms(proposal).appeal());
        proposal.apply(
                ProposalCommand.DECLINE,
                new Outcome(
                        ProposalCommand.DECLINE.wireName(),
                        now,
                        request.reason(),
                        request.reasonCode(),
                        null,
                        appealUntil));
        return desk.finish(
                proposal,
                ProposalCommand.DECLINE,
                before,
                request.reason(),
                facts -> new ProposalNotAdopted(facts, now, VIA_DEPARTMENT, request.reasonCode(), appealUntil, null));
    }
}
